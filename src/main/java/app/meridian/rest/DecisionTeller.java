package app.meridian.rest;

import app.meridian.core.decision.Closing;
import app.meridian.core.decision.Contribution;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.FrozenView;
import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.decision.Response;
import app.meridian.core.decision.Seal;
import app.meridian.core.person.Person;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.HomeName;
import app.meridian.rest.ContributorJson.ClockJson;
import app.meridian.rest.ContributorJson.OwnJson;
import app.meridian.rest.ContributorJson.ResponseJson;
import app.meridian.rest.ContributorJson.TypedJson;
import app.meridian.rest.DecisionJson.CitedJson;
import app.meridian.rest.DecisionJson.ClosingJson;
import app.meridian.rest.DecisionJson.ContainerJson;
import app.meridian.rest.DecisionJson.ExportsJson;
import app.meridian.rest.DecisionJson.MetaJson;
import app.meridian.rest.DecisionJson.MissingJson;
import app.meridian.rest.DecisionJson.NamedJson;
import app.meridian.rest.DecisionJson.ReadinessJson;
import app.meridian.rest.DecisionJson.SealJson;
import app.meridian.rest.DecisionLinkJson.SuccessorJson;
import app.meridian.text.ClockLine;
import app.meridian.text.DecisionWords;
import app.meridian.text.SilenceWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes one decision for one reader. */
record DecisionTeller(Reader reader, DecisionView view, DecisionWords words, DecisionCards cards,
        SilenceWords silence) {
    private static final int SHORT = 4;

    /**
     * @param body empty in lists
     * @param frozen the version in force; empty in lists
     * @param cited empty in lists
     */
    DecisionJson json(Optional<DecisionBodyJson> body, Optional<FrozenView> frozen, Optional<CitedJson> cited) {
        Decision decision = view.decision();
        return new DecisionJson(BoardParts.now(view.now()), String.valueOf(decision.id().value()), decision.version(),
                decision.textVersion(), decision.number().toString(), CheckInTeller.word(decision.status()),
                words.status(), view.home().map(this::home).orElse(null), container(),
                DecisionCards.url(decision.id()), template(), texts().typed(decision.fields().text().title()),
                words.lead(), moment(decision.changedAt()), words.changed(),
                body.map(DecisionBodyJson::fields).orElse(null), body.map(DecisionBodyJson::sections).orElse(null),
                body.map(DecisionBodyJson::options).orElse(null), meta(), words.asks().orElse(null),
                view.contributors().stream().map(this::contributor).toList(), own(), readiness(), missing(), acts(),
                closing(), decision.inForce().map(seal -> seal(seal, frozen)).orElse(null), successor(),
                view.replaces().stream().map(cards::link).toList(), cited.orElse(null),
                view.links().stream().flatMap(DecisionCards::citation).toList(), exports());
    }

    WrittenText texts() {
        return cards.texts();
    }

    MomentJson moment(Instant at) {
        return MomentJson.of(at, reader, view.now());
    }

    PersonJson person(PersonId person) {
        return PersonJson.of(view.person(person), reader);
    }

    List<PersonJson> people(List<Person> people) {
        return people.stream().map(person -> PersonJson.of(person, reader)).toList();
    }

    private NamedHome home(HomeName name) {
        NamedHome home = NamedHome.of(view.decision().home(), name);
        return view.decision().home() instanceof Container container ? new NamedHome(home.type(), home.id(),
                home.key(), home.title(), DecisionCards.registerUrl(container, home.key())) : home;
    }

    private ContainerJson container() {
        return new ContainerJson(view.container().key(), view.container().title(),
                DecisionCards.registerUrl(view.decision().number().container(), view.container().key()));
    }

    private NamedJson template() {
        return new NamedJson(view.decision().beginning().template().value(),
                view.decision().beginning().templateName());
    }

    private MetaJson meta() {
        return new MetaJson(PersonJson.of(view.driver(), reader), words.rule(), people(view.deciders()),
                people(view.informed()), words.review().orElse(null), words.decided().orElse(null));
    }

    private ContributorJson contributor(Contribution contribution) {
        Optional<ResponseJson> response = contribution.heard().response().map(each -> response(contribution, each));
        return new ContributorJson(PersonJson.of(contribution.person(), reader), response.orElse(null),
                words.clock(contribution).map(DecisionTeller::clock).orElse(null),
                silence.say(view.decision(), contribution).orElse(null));
    }

    private ResponseJson response(Contribution contribution, Response response) {
        return new ResponseJson(CheckInTeller.word(response.kind()), words.kind(response.kind()),
                html(response.reason()), words.note(contribution).orElse(null), moment(response.at()));
    }

    private static ClockJson clock(ClockLine line) {
        return new ClockJson(line.state(), line.meter() ? part(line.used()) : null,
                line.meter() ? part(line.still()) : null, line.text());
    }

    private static BigDecimal part(double part) {
        return BigDecimal.valueOf(part).setScale(SHORT, RoundingMode.HALF_UP);
    }

    private OwnJson own() {
        if (!view.decision().isOpen() || view.own().isEmpty()) return null;
        Heard heard = view.own().orElseThrow().heard();
        TypedJson typed = heard.response().map(response -> new TypedJson(CheckInTeller.word(response.kind()),
                texts().typed(response.reason()))).orElse(null);
        Optional<MomentJson> until = heard.ends().filter(end -> heard.isWaitedFor()).map(this::end);
        return new OwnJson(heard.isWaitedFor(), typed, until.orElse(null));
    }

    private MomentJson end(Instant at) {
        return MomentJson.ofEnd(at, reader, view.now());
    }

    private ReadinessJson readiness() {
        return view.readiness().map(each -> new ReadinessJson(each.canDecide(), each.canReject(),
                words.readiness().orElse(""))).orElse(null);
    }

    private List<MissingJson> missing() {
        return view.missing().stream().map(each -> new MissingJson(each.path(), words.missing(each))).toList();
    }

    private List<String> acts() {
        return view.allowed().stream().sorted().map(CheckInTeller::word).toList();
    }

    private ClosingJson closing() {
        Optional<String> note = view.decision().closing().map(Closing::note);
        return words.closing().map(text -> new ClosingJson(text, note.map(this::html).orElse(null))).orElse(null);
    }

    private SealJson seal(Seal seal, Optional<FrozenView> frozen) {
        return new SealJson(seal.textVersion(), seal.digest(), shortened(seal.digest()),
                frozen.map(FrozenView::unchanged).orElse(null), frozen.map(words::frozen).orElse(null));
    }

    static String shortened(String digest) {
        return digest.substring(0, SHORT) + '\u2026' + digest.substring(digest.length() - SHORT);
    }

    private SuccessorJson successor() {
        boolean superseded = view.decision().status() == DecisionStatus.SUPERSEDED;
        return view.replacedBy().filter(card -> superseded)
                .map(card -> SuccessorJson.of(cards.link(card), words.superseded().orElse(""))).orElse(null);
    }

    private ExportsJson exports() {
        String path = "/rest/meridian/1/decisions/" + view.decision().id().value() + "/export?format=";
        return view.seesClocks() ? new ExportsJson(path + "madr", path + "json", path + "csv") : null;
    }

    private String html(String stored) {
        return stored.isBlank() ? null : texts().html(stored);
    }
}
