package app.meridian.it;

import app.meridian.devhost.DevHost;
import java.util.List;
import java.util.Map;

/** Writes pages with tasks. */
final class TaskPages {
    private TaskPages() {}

    static String list(String... tasks) {
        return "<ac:task-list>" + String.join("", tasks) + "</ac:task-list>";
    }

    static String open(int id, String body) {
        return task(id, "incomplete", body);
    }

    static String done(int id, String body) {
        return task(id, "complete", body);
    }

    static String user(String key) {
        return "<ac:link><ri:user ri:userkey=\"" + key + "\" /></ac:link>";
    }

    static String time(String day) {
        return "<time datetime=\"" + day + "\" />";
    }

    static String macro(String name, Map<String, String> parameters) {
        StringBuilder macro = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        parameters.forEach((parameter, value) -> macro.append("<ac:parameter ac:name=\"" + parameter + "\">")
                .append(value).append("</ac:parameter>"));
        return macro.append("</ac:structured-macro>").toString();
    }

    /** Answers its id. */
    static String below(Place parent, String title, String storage) {
        return parent.as("admin").post("/rest/api/content", Map.of("type", "page", "title", title,
                "space", Map.of("key", "DEMO"), "ancestors", List.of(Map.of("id", parent.name())),
                "body", Map.of("storage", Map.of("value", storage, "representation", "storage"))))
                .json().path("id").asText();
    }

    static Place page(DevHost host, String... parts) {
        return Place.pageHolding(host, String.join("", parts));
    }

    private static String task(int id, String status, String body) {
        return "<ac:task><ac:task-id>" + id + "</ac:task-id><ac:task-status>" + status + "</ac:task-status>"
                + "<ac:task-body><span class=\"placeholder-inline-tasks\">" + body + "</span></ac:task-body></ac:task>";
    }
}
