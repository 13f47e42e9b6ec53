package app.meridian.core.decision;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.PersonId;
import app.meridian.core.person.PlainLine;
import app.meridian.core.person.StorableText;
import app.meridian.core.subject.Homes;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may cite a decision. */
final class LinkRules {
    private final Homes homes;

    LinkRules(Homes homes) {
        this.homes = requireNonNull(homes, "homes");
    }

    /** What the actor sees of them is as typed; the rest stays, since they could not know of it. */
    List<Link> kept(PersonId actor, List<Link> typed, List<Link> stored) {
        List<Link> links = new ArrayList<>(typed);
        stored.stream().filter(link -> !canSee(actor, link) && !typed.contains(link)).forEach(links::add);
        return links;
    }

    void require(Flaws flaws, PersonId actor, List<Link> links, List<Link> stored) {
        flaws.requireAtMost(DecisionFields.MOST_LINKS, "links", links);
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            String path = "links[" + i + "]";
            if (link instanceof Link.ToAddress address) require(flaws, path, address);
            else if (!stored.contains(link) && !canSee(actor, link)) flaws.add(path, Kind.UNKNOWN_LINK);
        }
    }

    private boolean canSee(PersonId actor, Link link) {
        return !(link instanceof Link.ToSubject cited) || homes.canSee(Optional.of(actor), cited.subject());
    }

    private static void require(Flaws flaws, String path, Link.ToAddress address) {
        if (!isAddress(address.url())) flaws.add(path, Kind.NOT_AN_ADDRESS, Link.ToAddress.LONGEST);
        boolean titled = address.title().isEmpty() || PlainLine.isLine(address.title(), DecisionText.LONGEST_TITLE)
                && StorableText.isStorable(address.title());
        if (!titled) flaws.add(path, Kind.NOT_A_LINE, DecisionText.LONGEST_TITLE);
    }

    private static boolean isAddress(String url) {
        if (url.length() > Link.ToAddress.LONGEST) return false;
        try {
            URI address = URI.create(url);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
