package app.meridian.text;

import app.meridian.core.decision.Contribution;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Entry;
import app.meridian.core.decision.FieldChange;
import app.meridian.core.decision.FrozenView;
import app.meridian.core.decision.Missing;
import app.meridian.core.decision.ResponseKind;
import app.meridian.core.reader.Reader;
import java.time.Instant;
import java.util.Optional;

/** Puts one decision into words for one reader: the same in panel, macro, page and API. */
public final class DecisionWords {
    public DecisionWords(Phrases phrases, Reader reader, DecisionView view) {
        throw new UnsupportedOperationException();
    }

    /** Such as {@code Open}. */
    public String status() {
        throw new UnsupportedOperationException();
    }

    /** What it means now, in a sentence or two. */
    public String lead() {
        throw new UnsupportedOperationException();
    }

    /** Such as {@code version 2, changed today, 14:02}. */
    public String changed() {
        throw new UnsupportedOperationException();
    }

    /** Such as {@code Consent, 16 h own time}. */
    public String rule() {
        throw new UnsupportedOperationException();
    }

    /** Such as {@code Mon 3 May 2027}. */
    public Optional<String> review() {
        throw new UnsupportedOperationException();
    }

    /** When it was decided; empty unless a decided version is in force or was. */
    public Optional<String> decided() {
        throw new UnsupportedOperationException();
    }

    /** What is asked and since when; empty unless it is open. */
    public Optional<String> asks() {
        throw new UnsupportedOperationException();
    }

    /** Such as {@code No objection}. */
    public String kind(ResponseKind kind) {
        throw new UnsupportedOperationException();
    }

    /** Such as {@code to version 1, does not stop consent}; empty for a response to the text that is asked about. */
    public Optional<String> note(Contribution contribution) {
        throw new UnsupportedOperationException();
    }

    /** Empty for who has answered, in what is not open, and where the reader may not know. */
    public Optional<ClockLine> clock(Contribution contribution) {
        throw new UnsupportedOperationException();
    }

    /** What the reader's own part is; empty for somebody who has none. */
    public Optional<String> own() {
        throw new UnsupportedOperationException();
    }

    /** Until when the reader is waited for; empty unless they are. */
    public Optional<String> ownUntil() {
        throw new UnsupportedOperationException();
    }

    /** Whether it can be decided, or what it waits for; empty unless it is open and the reader may know. */
    public Optional<String> readiness() {
        throw new UnsupportedOperationException();
    }

    public String missing(Missing missing) {
        throw new UnsupportedOperationException();
    }

    /** How it was closed, by whom and when; empty unless it is closed. */
    public Optional<String> closing() {
        throw new UnsupportedOperationException();
    }

    /** Such as {@code 4 supported, 1 consented by silence after 16 h of own time}; empty unless it was decided. */
    public Optional<String> outcome() {
        throw new UnsupportedOperationException();
    }

    /** Such as {@code Superseded by D-11 Keep the log on Thu 19 Nov 2026.}; empty unless it is. */
    public Optional<String> superseded() {
        throw new UnsupportedOperationException();
    }

    /** Such as {@code Cited by 3 issues and 1 page}; empty for none. */
    public Optional<String> citations(int issues, int pages) {
        throw new UnsupportedOperationException();
    }

    public String frozen(FrozenView frozen) {
        throw new UnsupportedOperationException();
    }

    /** One entry of the history, in sentences. */
    public String entry(Entry entry) {
        throw new UnsupportedOperationException();
    }

    /** What a change is about: the section's heading, or a word for the field. */
    public String change(FieldChange change) {
        throw new UnsupportedOperationException();
    }

    /** As short as can be: {@code Tue 24 Nov, 21:40}. */
    public String at(Instant at) {
        throw new UnsupportedOperationException();
    }
}
