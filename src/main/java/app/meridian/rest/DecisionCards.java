package app.meridian.rest;

import app.meridian.core.decision.Card;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.Link;
import app.meridian.core.decision.LinkName;
import app.meridian.core.decision.SupersededView;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import app.meridian.rest.DecisionLinkJson.SupersededJson;
import app.meridian.text.DecisionListWords;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Writes decisions in a line for one reader. */
record DecisionCards(DecisionListWords words, WrittenText texts) {

    /** Of its screen, below the product's own address. */
    static String url(DecisionId id) {
        return "/plugins/servlet/meridian/decisions/" + id.value();
    }

    /** Of the register of its project or space. */
    static String registerUrl(Container container, String key) {
        return container.type() == ContainerType.PROJECT
                ? "/projects/" + key + "?selectedItem=com.atlassian.jira.jira-projects-plugin:meridian-decisions"
                : "/plugins/servlet/meridian/decisions?space=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    DecisionLinkJson link(Card card) {
        return new DecisionLinkJson(String.valueOf(card.id().value()), card.number().toString(),
                texts.typed(card.title()), CheckInTeller.word(card.status()), words.status(card.status()),
                url(card.id()));
    }

    SupersededJson superseded(SupersededView view, SubjectType where) {
        return new SupersededJson(link(view.decision()), view.by().map(this::link).orElse(null),
                words.superseded(view, where));
    }

    /** None for an issue or page that has no name any more. */
    static Stream<CitationJson> citation(LinkName link) {
        if (link.link() instanceof Link.ToAddress address) return Stream.of(CitationJson.of(address));
        Subject subject = ((Link.ToSubject) link.link()).subject();
        return link.name().map(name -> CitationJson.of(subject, name)).stream();
    }
}
