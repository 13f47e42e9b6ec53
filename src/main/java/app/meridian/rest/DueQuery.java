package app.meridian.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** The parameters of a question whether a date is fair. A single one that is not there is null. */
record DueQuery(MultivaluedMap<String, String> parameters) {

    String date() {
        return parameters.getFirst("date");
    }

    /** As typed into the product's date field; counts if there is no date. */
    String text() {
        return parameters.getFirst("text");
    }

    String issue() {
        return parameters.getFirst("issue");
    }

    String project() {
        return parameters.getFirst("project");
    }

    String space() {
        return parameters.getFirst("space");
    }

    String time() {
        return parameters.getFirst("time");
    }

    String zone() {
        return parameters.getFirst("zone");
    }

    String asOf() {
        return parameters.getFirst("asOf");
    }

    /** User keys, as in the next two; their names stand in the ones of that word. */
    List<String> assignees() {
        return all("assignee");
    }

    List<String> reporters() {
        return all("reporter");
    }

    List<String> people() {
        return all("person");
    }

    List<String> assigneeNames() {
        return all("assigneeName");
    }

    List<String> reporterNames() {
        return all("reporterName");
    }

    List<String> peopleNames() {
        return all("personName");
    }

    private List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }
}
