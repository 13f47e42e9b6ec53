package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.ResponseKind;
import app.meridian.core.decision.Step;
import app.meridian.core.person.NoMentions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MadrWriterTest {
    private static String written(DecisionSample sample) {
        return new MadrWriter(new NoMentions()).write(sample.view());
    }

    private static List<String> headings(String markdown) {
        return markdown.lines().filter(line -> line.matches("#{1,3} .*")).toList();
    }

    @Test
    void hasTheHeadingsOfTheTemplate() {
        assertThat(headings(written(DecisionSample.open()))).containsExactly(
                "# Book refunds once per parcel, not once per order line",
                "## Context and Problem Statement", "## Considered Options", "## Decision Outcome", "# as it is",
                "### Consequences", "## Pros and Cons of the Options", "### Key on the parcel number",
                "### Check by hand", "## More Information", "### Who \\*knows\\*").as("# as it is stands in code");
    }

    @Test
    void saysWhoTookPartBeforeIt() {
        String closed = written(new DecisionSample().said("Gwen \"G\" Parata", ResponseKind.SUPPORT, "")
                .closed(Step.DECIDE, DecisionStatus.DECIDED));

        assertThat(closed).startsWith(String.join("\n", "---", "status: \"accepted\"", "date: 2026-11-25",
                "decision-makers: \"Ben Kr\u00fcger\"", "consulted: \"Gwen \\\"G\\\" Parata\"", "informed: \"\"", "---",
                ""));
        assertThat(written(new DecisionSample().superseded())).contains("status: \"superseded by D-11\"");
    }

    @Test
    void tellsOptionsAndWhatWasChosen() {
        assertThat(written(new DecisionSample().closed(Step.DECIDE, DecisionStatus.DECIDED)))
                .contains("* Key on the parcel number\n* Check by hand\n")
                .contains("Chosen option: \"Key on the parcel number\"\n\nBecause it is *simple*.\n\nBy the parcel")
                .contains("* Good, because One parcel, one booking\n* Bad, because It needs a migration")
                .contains("* Review on 2027-06-01\n* [The \\[plan\\]](<https://example.org/a%20b>)");
    }

    @Test
    void lowersHeadingsAndClosesCodeOfTexts() {
        assertThat(written(DecisionSample.open())).contains("#### Since when\n17 times\n\\---")
                .contains("```\n# as it is\n```");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- to the end", "<script>", "</div>", "<?php"})
    void leavesNoMarkupThatSwallowsTheRest(String line) {
        assertThat(MadrText.below(line)).isEqualTo("\\" + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<https://example.org>", "#hash", "- item", "~~~\n# code\n~~~", "a < b"})
    void leavesOtherTextAsItIs(String text) {
        assertThat(MadrText.below(text)).isEqualTo(text);
    }
}
