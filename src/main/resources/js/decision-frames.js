/** Frames of decisions: they stay up to date by the server's minutes, and go on where Jira draws their panel anew. */
(function () {
    'use strict';

    const { Frame, element, fillFrames, request } = window.Meridian;

    const MINUTE_MS = 60000;
    /** The server's minute has begun for certain by then. */
    const AFTER_THE_MINUTE_MS = 500;
    /** So that the panels of a whole company do not ask in the same moment. */
    const SPREAD_MS = 5000;

    /** Frames by name: when Jira draws one anew its content goes on in the new one. */
    const frames = new Map();

    /** Below the REST API, of the home whose decisions a frame shows, or of its one record. */
    function addressOf({ dataset }) {
        return (dataset.mrdDecisions || dataset.mrdDecision || '').trim();
    }

    /** What it shows, and which of such frames this is: a page may hold a macro twice. */
    function nameOf(frame) {
        const same = Array.from(document.querySelectorAll('[data-mrd-decisions], [data-mrd-decision]'))
            .filter((other) => other.className === frame.className && addressOf(other) === addressOf(frame));
        return [frame.className, addressOf(frame), frame.dataset.mrdLayout || '', same.indexOf(frame)].join(':');
    }

    /** Heirs have what a frame has, and draw(body), which changes what has changed. */
    class LiveFrame extends Frame {
        constructor(frame) {
            super(frame);
            this.wanted = addressOf(frame);
            this.turn = 0;
            this.content = element('div');
            this.content.addEventListener('focusin', (event) => { this.focused = event.target; });
            this.content.addEventListener('focusout', () => setTimeout(() => this.forgetFocus()));
        }

        get product() {
            return this.frame.dataset.mrdProduct;
        }

        /** Focus that goes because Jira takes the panel out of the page is not forgotten. */
        forgetFocus() {
            const isHere = this.content.contains(document.activeElement);
            if (this.content.isConnected && !isHere) this.focused = null;
        }

        show(body) {
            if (!this.content.isConnected) this.frame.replaceChildren(this.content);
            this.now = body.now;
            this.draw(body);
            this.awaitNextMinute();
        }

        /** Of two answers the one asked for last counts; one that fails leaves what is shown. */
        async refresh() {
            this.turn += 1;
            const { turn } = this;
            const reply = await request(this.address());
            if (turn !== this.turn) return;
            if (this.isFull(reply)) this.show(reply.body);
            else if (reply.status === 404 || reply.status === 403) this.showFailure(reply.status);
            else if (this.now) this.awaitNextMinute();
        }

        awaitNextMinute() {
            clearTimeout(this.timer);
            if (!this.isMoving()) return;
            const rest = MINUTE_MS - (Date.parse(this.now) % MINUTE_MS) + AFTER_THE_MINUTE_MS;
            this.timer = setTimeout(() => this.keepUp(), rest + Math.random() * SPREAD_MS);
        }

        /** A page that nobody looks at asks nothing; it catches up when somebody does. */
        keepUp() {
            this.isBehind = document.hidden;
            if (this.content.isConnected && !document.hidden) this.refresh();
        }

        catchUp() {
            if (this.isBehind) this.keepUp();
        }

        moveTo(frame) {
            this.frame = frame;
            frame.replaceChildren(this.content);
            if (this.focused && document.activeElement === document.body) this.focused.focus();
            this.refresh();
        }

        /** Others on this page may show the same, and the header may count one less. */
        changed() {
            document.dispatchEvent(new CustomEvent('mrd-answered'));
            frames.forEach((other) => {
                if (other !== this && other.now && other.content.isConnected) other.refresh();
            });
        }
    }

    function fillLive(selector, Kind) {
        fillFrames(selector, (frame) => {
            const name = nameOf(frame);
            const former = frames.get(name);
            if (former && former.now && !former.frame.isConnected) {
                former.moveTo(frame);
                return;
            }
            const made = new Kind(frame);
            frames.set(name, made);
            made.load();
        });
    }

    document.addEventListener('visibilitychange', () => frames.forEach((frame) => frame.catchUp()));

    Object.assign(window.Meridian.decisions, { LiveFrame, fillLive });
}());
