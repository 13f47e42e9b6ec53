package app.meridian.store;

import app.meridian.core.decision.Ballot;
import app.meridian.core.decision.Beginning;
import app.meridian.core.decision.Closing;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionId;
import app.meridian.core.decision.Seal;
import app.meridian.core.decision.Step;
import app.meridian.core.decision.Successor;
import app.meridian.core.decision.TemplateId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How far a decision has come; people are numbers, and instants are whole: the frozen text says the same. */
record DecisionStateJson(int author, String madeAt, String changedAt, BallotJson ballot, ClosingJson closing,
        SealJson inForce, SuccessorJson successor) {

    static DecisionStateJson of(Decision decision, Numbers numbers) {
        return new DecisionStateJson(numbers.of(decision.beginning().author()), decision.beginning().at().toString(),
                decision.changedAt().toString(), BallotJson.of(decision.ballot(), numbers),
                decision.closing().map(each -> ClosingJson.of(each, numbers)).orElse(null),
                decision.inForce().map(SealJson::of).orElse(null),
                decision.successor().map(SuccessorJson::of).orElse(null));
    }

    Beginning beginning(DecisionEntity row, Numbers numbers) {
        String name = row.getTemplateName();
        return new Beginning(new TemplateId(row.getTemplate()), name == null ? "" : name, numbers.person(author),
                Instant.parse(madeAt));
    }

    Beginning beginning(Beginning known, Numbers numbers) {
        return new Beginning(known.template(), known.templateName(), numbers.person(author), known.at());
    }

    Ballot votes(Numbers numbers) {
        return ballot == null ? Ballot.EMPTY : ballot.toDomain(numbers);
    }

    Optional<Closing> closed(Numbers numbers) {
        return Optional.ofNullable(closing).map(each -> each.toDomain(numbers));
    }

    Optional<Seal> seal() {
        return Optional.ofNullable(inForce).map(SealJson::toDomain);
    }

    Optional<Successor> replacedBy() {
        return Optional.ofNullable(successor).map(SuccessorJson::toDomain);
    }

    record ClosingJson(String step, Integer chosen, String note, int by, String at) {
        static ClosingJson of(Closing closing, Numbers numbers) {
            return new ClosingJson(closing.step().name(), closing.chosen().orElse(null),
                    numbers.numbered(closing.note()), numbers.of(closing.by()), closing.at().toString());
        }

        Closing toDomain(Numbers numbers) {
            return new Closing(Step.valueOf(step), Optional.ofNullable(chosen), numbers.named(note),
                    numbers.person(by), Instant.parse(at));
        }
    }

    record SealJson(int text, String digest, String decidedAt) {
        static SealJson of(Seal seal) {
            return new SealJson(seal.textVersion(), seal.digest(), seal.decidedAt().toString());
        }

        Seal toDomain() {
            return new Seal(text, digest, Instant.parse(decidedAt));
        }
    }

    record SuccessorJson(long by, String at) {
        static SuccessorJson of(Successor successor) {
            return new SuccessorJson(successor.by().value(), successor.at().toString());
        }

        Successor toDomain() {
            return new Successor(new DecisionId(by), Instant.parse(at));
        }
    }
}
