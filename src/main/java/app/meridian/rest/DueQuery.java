package app.meridian.rest;

import java.util.List;
import java.util.Map;

/** The parameters of a question whether a date is fair. A single one that is not there is null. */
record DueQuery(Map<String, List<String>> parameters) {

    String date() {
        return first("date");
    }

    /** As typed into the product's date field; counts if there is no date. */
    String text() {
        return first("text");
    }

    String issue() {
        return first("issue");
    }

    String project() {
        return first("project");
    }

    String space() {
        return first("space");
    }

    String time() {
        return first("time");
    }

    String zone() {
        return first("zone");
    }

    String asOf() {
        return first("asOf");
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

    private String first(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    private List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }
}
