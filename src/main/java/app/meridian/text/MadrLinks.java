package app.meridian.text;

import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Link;
import app.meridian.core.decision.LinkName;
import app.meridian.core.subject.HomeName;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a record is about, replaces and is cited by, and when it is to be reviewed, as a list. */
final class MadrLinks {
    private MadrLinks() {}

    /** Empty if there is nothing. */
    static String of(DecisionView view) {
        Stream<String> replaces = view.replaces().stream()
                .map(card -> "* Replaces " + card.number() + " " + MadrText.plain(DecisionVoice.title(card.title())));
        Stream<String> review = view.decision().fields().review().stream().map(date -> "* Review on " + date);
        Stream<String> links = view.links().stream().map(link -> "* " + written(link));
        return Stream.of(replaces, review, links).flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    private static String written(LinkName link) {
        if (link.link() instanceof Link.ToAddress to) return address(to);
        return link.name().map(MadrLinks::name).orElse("");
    }

    private static String name(HomeName name) {
        return MadrText.plain((name.key() + " " + name.title()).strip());
    }

    /** Brackets and blanks would end the address before its end. */
    private static String address(Link.ToAddress to) {
        String url = to.url().replace("<", "%3C").replace(">", "%3E").replace(" ", "%20");
        return to.title().isBlank() ? "<" + url + ">" : "[" + MadrText.plain(to.title()) + "](<" + url + ">)";
    }
}
