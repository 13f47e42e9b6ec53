package app.meridian.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What work is often kept in, known by the address alone: nothing is fetched. The first that fits counts. */
enum LinkService {
    LOOM_VIDEO("loom.com", "/share/.+", "meridian.text.card.loom-video"),
    SLACK_MESSAGE("slack.com", "/archives/[^/]+/p\\d+.*", "meridian.text.card.slack-message"),
    SLACK_CHANNEL("slack.com", "/(archives|client)/.+", "meridian.text.card.slack-channel"),
    TRELLO_CARD("trello.com", "/c/.+", "meridian.text.card.trello-card"),
    TRELLO_BOARD("trello.com", "/b/.+", "meridian.text.card.trello-board"),
    NOTION_PAGE("notion.so", "/.+", "meridian.text.card.notion-page"),
    NOTION_SITE("notion.site", "/.+", "meridian.text.card.notion-page"),
    ASANA_TASK("asana.com", "/(0/\\d+/\\d+|1/.*/task/\\d+).*", "meridian.text.card.asana-task"),
    MONDAY_ITEM("monday.com", "/boards/\\d+/(views/\\d+/)?pulses/\\d+.*", "meridian.text.card.monday-item"),
    MONDAY_BOARD("monday.com", "/boards/\\d+.*", "meridian.text.card.monday-board");

    private static final Pattern LOOM_SHARE = Pattern.compile("/share/(?:[\\w-]*-)?([0-9a-f]{32})/?");

    private final String site;
    private final Pattern path;
    private final String key;

    LinkService(String site, String path, String key) {
        this.site = site;
        this.path = Pattern.compile(path, Pattern.DOTALL);
        this.key = key;
    }

    static Optional<LinkService> of(WebPlace place) {
        return Stream.of(values())
                .filter(each -> place.isIn(each.site) && each.path.matcher(place.path()).matches()).findFirst();
    }

    /** The id of a video that can be played in place. */
    static Optional<String> loomVideo(WebPlace place) {
        boolean isLoom = place.secure() && (place.host().equals("loom.com") || place.host().equals("www.loom.com"));
        Matcher share = LOOM_SHARE.matcher(place.path());
        return isLoom && share.matches() ? Optional.of(share.group(1)) : Optional.empty();
    }

    /** Of the words for what the address leads to. */
    String key() {
        return key;
    }
}
