package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.DecisionView;
import app.meridian.core.person.Mentions;

/** Writes decisions as Markdown Architectural Decision Records, whose headings are English in every language. */
public final class MadrWriter {
    private final Mentions mentions;

    public MadrWriter(Mentions mentions) {
        this.mentions = requireNonNull(mentions, "mentions");
    }

    public String write(DecisionView view) {
        return mentions.toTyped(view.decision().fields().text().title());
    }
}
