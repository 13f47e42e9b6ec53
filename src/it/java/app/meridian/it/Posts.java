package app.meridian.it;

import java.util.List;

/** What the pages of a browser post, and a line that can lose the answer after the server has stored what was sent. */
record Posts(Browser browser) {
    private static final String WATCH = """
            const send = window.fetch;
            window.posted = [];
            window.fetch = (address, options) => {
                const answer = send(address, options);
                if (!options || options.method !== 'POST') return answer;
                window.posted.push(JSON.parse(options.body).clientKey);
                if (!window.losesNextAnswer) return answer;
                window.losesNextAnswer = false;
                return answer.then(() => { throw new TypeError('The line is down'); });
            };
            """;

    /** From the next page on. */
    static Posts watch(Browser browser) {
        browser.beforeScripts(WATCH);
        return new Posts(browser);
    }

    void loseTheNextAnswer() {
        browser.script("window.losesNextAnswer = true");
    }

    /** The client keys that the page has sent since it was loaded. */
    @SuppressWarnings("unchecked")
    List<String> clientKeys() {
        return (List<String>) browser.script("return window.posted");
    }
}
