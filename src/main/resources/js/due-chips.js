/** Dates in the text of a page: each reader sees what they mean on their own clock. */
(function () {
    'use strict';

    const { button, element, fillFrames, icon, request, worded } = window.Meridian;
    const { Popover, axis, notes, rows, warningLine } = window.Meridian.due;

    const MOST_WARNINGS = 4;
    const MOST_AT_ONCE = 2;
    const STALE_AFTER_MS = 60000;

    const waiting = [];
    const answers = new Map();
    let asking = 0;

    /** The same question is asked once, and few at a time. */
    function ask(query) {
        if (!answers.has(query)) {
            answers.set(query, new Promise((resolve) => { waiting.push({ query, resolve }); }));
            askNext();
        }
        return answers.get(query);
    }

    async function askNext() {
        if (asking === MOST_AT_ONCE || waiting.length === 0) return;
        const { query, resolve } = waiting.shift();
        asking += 1;
        resolve({ reply: await request('due-check?' + query), at: performance.now() });
        asking -= 1;
        askNext();
    }

    /** What asks somebody to act: the reader first, then the most urgent of each other person. */
    function warningsOf(answer) {
        const others = answer.people.filter((person) => !person.you)
            .map((person) => person.warnings[0]).filter(Boolean);
        return { own: answer.notes.filter(isUrgent), others: others.filter(isUrgent) };
    }

    function isUrgent(warning) {
        return warning.severity !== 'KNOW';
    }

    class DueChip {
        constructor(frame) {
            this.frame = frame;
            this.query = frame.dataset.mrdDueDate;
        }

        /** Without an answer the date stays as it is. */
        async load() {
            const { reply, at } = await ask(this.query);
            if (reply.status !== 200 || !Array.isArray(reply.body.people) || reply.body.state === 'OFF') return;
            this.show(reply.body, at);
        }

        show(answer, at) {
            this.answer = answer;
            this.at = at;
            const { own, others } = warningsOf(answer);
            const count = own.length + others.length;
            const chip = button('mrd-date' + (count ? ' mrd-urgent' : ''), icon('calendar', 'subtle'), () => {});
            chip.append(this.dateOf(answer), ...(count ? [warningSign(count)] : []));
            this.popover = new Popover(chip, AJS.I18n.getText("meridian.due.macro.dialog", answer.dayText),
                () => this.fill());
            this.frame.replaceChildren(chip);
        }

        dateOf(answer) {
            return answer.moment ? worded(element('span'), answer.moment)
                : element('time', { datetime: answer.day }, answer.dayText);
        }

        fill() {
            if (performance.now() - this.at > STALE_AFTER_MS) this.refresh();
            this.body = element('div', {}, ...this.summary());
            return [this.body];
        }

        /** Lengths go on while a page is open. */
        async refresh() {
            answers.delete(this.query);
            const { reply, at } = await ask(this.query);
            if (reply.status !== 200 || !Array.isArray(reply.body.people)) return;
            this.answer = reply.body;
            this.at = at;
            const isUntouched = this.body.isConnected && !this.body.querySelector('.mrd-people')
                && !this.body.contains(document.activeElement);
            if (isUntouched) this.body.replaceChildren(...this.summary());
        }

        summary() {
            const { others } = warningsOf(this.answer);
            const lines = others.slice(0, MOST_WARNINGS).map((warning) => warningLine(standingAlone(warning)));
            return [...lead(this.answer), ...lines, ...this.way()];
        }

        way() {
            const all = this.answer.people.length;
            if (all === 0) return [];
            const label = all === 1 ? AJS.I18n.getText("meridian.due.macro.show-one")
                : AJS.I18n.getText("meridian.due.macro.show-all", all);
            return [element('p', { class: 'mrd-pop-way' }, button('mrd-link', label, () => this.showRows()))];
        }

        showRows() {
            const list = rows(element('ul', { tabindex: '-1' }), this.answer);
            const scale = this.answer.axis ? [axis(this.answer)] : [];
            this.body.replaceChildren(...lead(this.answer), element('div', { class: 'mrd-due' }, ...scale, list));
            this.popover.place();
            list.focus({ preventScroll: true });
        }
    }

    /** What it means for the reader. */
    function lead(answer) {
        const sub = answer.sub ? [worded(element('p', { class: 'mrd-sub' }), answer.sub)] : [];
        return [worded(element('p', { class: 'mrd-pop-lead' }), answer.lead), ...sub, ...notes(answer)];
    }

    /** Outside of its person's row a warning says the name. */
    function standingAlone(warning) {
        return { ...warning, sentence: warning.full };
    }

    function warningSign(count) {
        const sign = icon('warning', 'warning');
        const text = count === 1 ? AJS.I18n.getText("meridian.due.macro.warning")
            : AJS.I18n.getText("meridian.due.macro.warnings", count);
        sign.removeAttribute('aria-hidden');
        sign.setAttribute('role', 'img');
        sign.setAttribute('aria-label', text);
        return sign;
    }

    /** What nobody has scrolled to is not asked for. */
    const seen = 'IntersectionObserver' in window && new IntersectionObserver((entries) => {
        entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
            seen.unobserve(entry.target);
            new DueChip(entry.target).load();
        });
    }, { rootMargin: '200px' });

    fillFrames('[data-mrd-due-date]', (frame) => (seen ? seen.observe(frame) : new DueChip(frame).load()));
}());
