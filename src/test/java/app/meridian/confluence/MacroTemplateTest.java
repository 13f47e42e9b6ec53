package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MacroTemplateTest {
    @Test
    void isThatOfTheFirstMacro() {
        assertThat(MacroTemplate.in("<ac:structured-macro ac:name=\"info\"><ac:parameter ac:name=\"template\">x"
                + "</ac:parameter></ac:structured-macro><ac:structured-macro ac:schema-version=\"1\""
                + " ac:name=\"decision\"><ac:parameter ac:name=\"layout\">record</ac:parameter>"
                + "<ac:parameter ac:name=\"template\"> two-way-door</ac:parameter></ac:structured-macro>"))
                .isEqualTo("two-way-door");
    }

    @Test
    void isNoneIfNoneIsNamed() {
        assertThat(MacroTemplate.in("<p>Nothing</p>")).isEmpty();
        assertThat(MacroTemplate.in("<ac:structured-macro ac:name=\"decision\"/><ac:structured-macro ac:name=\"toc\">"
                + "<ac:parameter ac:name=\"template\">x</ac:parameter></ac:structured-macro>")).isEmpty();
        assertThat(MacroTemplate.in("<ac:structured-macro ac:name=\"decision\"><ac:parameter ac:name=\"layout\">card"
                + "</ac:parameter></ac:structured-macro>")).isEmpty();
    }
}
