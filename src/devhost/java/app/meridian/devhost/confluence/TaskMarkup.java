package app.meridian.devhost.confluence;

import app.meridian.devhost.Request;
import app.meridian.devhost.framework.clock.MovableClock;
import app.meridian.devhost.web.Users;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tasks, people and dates of a page as its readers see them. */
record TaskMarkup(Users users) {
    private static final String LIST = "ac|task-list";
    private static final int SOON = 7;

    /** The storage format with the status of that task changed; empty when there is no such task. */
    static Optional<String> marked(String storage, String taskId, boolean done) {
        Pattern task = Pattern.compile("(<ac:task-id>" + Pattern.quote(taskId) + "</ac:task-id>\\s*"
                + "(?:<ac:task-uuid>[^<]*</ac:task-uuid>\\s*)?<ac:task-status>)\\w+(</ac:task-status>)");
        if (!task.matcher(storage).find()) return Optional.empty();
        return Optional.of(task.matcher(storage).replaceFirst("$1" + (done ? "complete" : "incomplete") + "$2"));
    }

    void render(Element body, long pageId) {
        body.select("ac|link:has(> ri|user)").forEach(link -> link.replaceWith(mention(link)));
        body.select("time[datetime]").stream().filter(time -> time.text().isBlank()).forEach(TaskMarkup::write);
        for (Element list = body.selectFirst(LIST); list != null; list = body.selectFirst(LIST)) {
            list.replaceWith(list(list, pageId));
        }
    }

    private Element mention(Element link) {
        Element user = link.selectFirst("ri|user");
        Element mention = new Element("a").addClass("confluence-userlink").addClass("user-mention");
        users.byKey(user.attr("ri:userkey")).or(() -> users.byUsername(user.attr("ri:username"))).ifPresentOrElse(
                known -> mention.attr("data-username", known.username()).text(known.fullName()),
                () -> mention.text("Unknown User"));
        return mention;
    }

    private static void write(Element time) {
        try {
            LocalDate day = LocalDate.parse(time.attr("datetime"));
            LocalDate today = LocalDate.ofInstant(MovableClock.systemUTC().instant(), Request.current().zone());
            String when = day.isBefore(today) ? "past" : day.isBefore(today.plusDays(SOON)) ? "upcoming" : "future";
            time.addClass("date-" + when)
                    .text(DateTimeFormatter.ofPattern("dd MMM uuuu", Request.current().locale()).format(day));
        } catch (DateTimeException notADay) {
            time.text(time.attr("datetime"));
        }
    }

    /** A list right in a list belongs to the task before it. */
    private static Element list(Element list, long pageId) {
        Element drawn = new Element("ul").addClass("inline-task-list")
                .attr("data-inline-tasks-content-id", String.valueOf(pageId));
        for (Element child : list.children()) {
            if (child.normalName().equals("ac:task")) drawn.appendChild(task(child));
            else Optional.ofNullable(drawn.lastElementChild()).orElse(drawn).appendChild(child);
        }
        return drawn;
    }

    private static Element task(Element task) {
        Element drawn = new Element("li").attr("data-inline-task-id", text(task, "ac|task-id"));
        if (text(task, "ac|task-status").equals("complete")) drawn.addClass("checked");
        Element body = task.selectFirst("> ac|task-body");
        if (body == null) return drawn;
        List<Node> content = new ArrayList<>(body.childNodes());
        return drawn.insertChildren(0, content);
    }

    private static String text(Element task, String child) {
        Element found = task.selectFirst("> " + child);
        return found == null ? "" : found.text().strip();
    }
}
