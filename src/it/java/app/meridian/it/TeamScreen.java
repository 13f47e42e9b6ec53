package app.meridian.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Team hours as a person sees and uses them, on a project page or in a macro. */
record TeamScreen(Browser browser) {
    static final String FRAME = "[data-mrd-team]";
    private static final String BANDS = """
            const number = (bar, name) => parseFloat(bar.getAttribute(name));
            return Array.from(document.querySelectorAll('[data-mrd-person]')).map(row => [row.dataset.mrdPerson,
                Array.from(row.querySelectorAll('.mrd-band rect'), bar => [number(bar, 'x'), number(bar, 'width')])]);
            """;

    static TeamScreen show(Browser browser, String address) {
        browser.show(address);
        TeamScreen screen = new TeamScreen(browser);
        screen.await(() -> !browser.all(FRAME + " > :not(.mrd-skel)").isEmpty());
        return screen;
    }

    /** What the frame shows, as the REST API answers it to the reader. */
    JsonNode asked(Client reader) {
        return reader.get("/rest/meridian/1/team?" + browser.attribute(FRAME, "data-mrd-team")).json();
    }

    String lead() {
        return browser.text(".mrd-lead strong");
    }

    String text() {
        return browser.text(FRAME);
    }

    String day() {
        return browser.text("span.mrd-chip");
    }

    /** What stands at the end of the person's row. */
    String note(String key) {
        return row(key).findElement(By.cssSelector(".mrd-note-of-row")).getText();
    }

    String label(String key) {
        return row(key).findElement(By.cssSelector("svg[role=img]")).getDomAttribute("aria-label");
    }

    private WebElement row(String key) {
        return browser.find("[data-mrd-person='" + key + "']");
    }

    /** Every person's bars in whole minutes since the day began, past and future ones joined: {@code 540-1020}. */
    @SuppressWarnings("unchecked")
    Map<String, List<String>> bands(JsonNode day) {
        double minutes = minutes(day.path("dayFrom").asText(), day.path("dayUntil").asText());
        return ((List<List<Object>>) browser.script(BANDS)).stream().collect(Collectors.toMap(
                row -> (String) row.get(0), row -> Bar.joined((List<List<Object>>) row.get(1), minutes)));
    }

    /** The same, as the REST API has it. */
    static Map<String, List<String>> expected(JsonNode day) {
        String from = day.path("dayFrom").asText();
        return StreamSupport.stream(day.path("people").spliterator(), false).collect(
                Collectors.toMap(person -> person.path("key").asText(), person ->
                        StreamSupport.stream(person.path("intervals").spliterator(), false)
                                .map(each -> Math.round(minutes(from, each.path("from").asText())) + "-"
                                        + Math.round(minutes(from, each.path("until").asText()))).toList()));
    }

    private static double minutes(String from, String until) {
        return Duration.between(Instant.parse(from), Instant.parse(until)).toSeconds() / 60.0;
    }

    /** The hours below which the lines stand, with their place in hundredths of the day. */
    @SuppressWarnings("unchecked")
    List<String> axis() {
        return (List<String>) browser.script("return Array.from(document.querySelectorAll('.mrd-axis text'),"
                + " text => text.textContent + ' ' + parseFloat(text.getAttribute('x')).toFixed(2))");
    }

    /** The table for those who hear the page, cell by cell. */
    List<String> table() {
        return browser.all(FRAME + " table tbody tr").stream()
                .map(row -> row.findElements(By.cssSelector("th, td")).stream()
                        .map(cell -> cell.getDomProperty("textContent"))
                        .collect(Collectors.joining(" | "))).toList();
    }

    void goTo(String label, String day) {
        browser.find("button[aria-label='" + label + "']").click();
        awaitDay(day);
    }

    void goToToday(String day) {
        browser.find(".mrd-days .mrd-link").click();
        awaitDay(day);
    }

    void awaitDay(String day) {
        await(() -> day().equals(day));
    }

    /** Opens the list of people and takes the mark of each of them away or sets it. */
    void choose(String... names) {
        browser.find("details.mrd-choose summary").click();
        for (String name : names) {
            browser.find(By.xpath("//details//label[contains(., '" + name + "')]")).click();
        }
    }

    /** @param weeks 1 for a single meeting */
    List<String> find(int weeks) {
        browser.find(".mrd-finder select");
        browser.script("const select = document.querySelectorAll('.mrd-finder select')[1];"
                + "select.value = String(arguments[0]);", weeks);
        browser.find(".mrd-finder button[type=submit]").click();
        await(() -> !browser.all(".mrd-rank > li").isEmpty());
        return browser.all(".mrd-rank > li").stream().map(WebElement::getText).toList();
    }

    String found() {
        return browser.text(FRAME + " section [role=status]");
    }

    /** What the browser gets for the link, with the person's own session. */
    String download(int option) {
        return (String) browser.asyncScript("""
                const [link, done] = [document.querySelectorAll('.mrd-rank a[download]')[arguments[0]], arguments[1]];
                fetch(link.href).then(async answer => done(answer.headers.get('content-type') + '\\n'
                    + answer.headers.get('content-disposition') + '\\n' + await answer.text()));
                """, option);
    }

    private void await(BooleanSupplier condition) {
        browser.await().until(driver -> condition.getAsBoolean());
    }

    /** @param until in minutes since the day began */
    private record Bar(double from, double until) {
        static List<String> joined(List<List<Object>> rects, double minutes) {
            List<Bar> bars = new ArrayList<>();
            for (List<Object> rect : rects) {
                double from = number(rect.get(0)) * minutes / 100;
                double until = from + number(rect.get(1)) * minutes / 100;
                boolean joins = !bars.isEmpty() && Math.abs(bars.get(bars.size() - 1).until - from) < 0.01;
                double start = joins ? bars.remove(bars.size() - 1).from : from;
                bars.add(new Bar(start, until));
            }
            return bars.stream().map(bar -> Math.round(bar.from) + "-" + Math.round(bar.until)).toList();
        }

        private static double number(Object number) {
            return ((Number) number).doubleValue();
        }
    }
}
