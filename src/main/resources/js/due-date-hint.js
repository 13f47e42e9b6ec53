/**
 * The hint under Jira's due date field: what the date that stands there means for whom, and the nearest fair one.
 * It only ever looks at the form. Whatever goes wrong, it is silent and the form works without it.
 */
(function () {
    'use strict';

    const { button, element, fillFrames, icon, request, uniqueId, worded } = window.Meridian;

    const FIELD = 'input[name="duedate"]';
    const AFTER_TYPING_MS = 500;
    /** What Jira's scripts and its calendar say of fields; plain changes do not always reach the form. */
    const CHANGES = 'input change selected unselect focusin focusout';
    /** Stands for an assignee or reporter that the form leaves empty, where the issue may have one. */
    const NOBODY = '-1';

    class DueDateHint {
        constructor(field) {
            this.field = field;
            this.form = field.form || field.parentElement;
            this.asked = '';
            this.element = element('div', { class: 'mrd mrd-hint', role: 'status', id: uniqueId('due-hint') });
            this.element.addEventListener('mousedown', (event) => event.preventDefault());
            (field.closest('.field-group') || field.parentElement).append(this.element);
            addDescription(field, this.element.id);
            AJS.$(this.form).on(CHANGES, () => this.askLater());
            this.ask();
        }

        /** An answer to what stood there before is of no use any more, and Jira's own events are many. */
        askLater() {
            if (this.question() === this.asked) return;
            clearTimeout(this.timer);
            if (this.field.value.trim()) this.timer = setTimeout(() => this.ask(), AFTER_TYPING_MS);
            else this.ask();
        }

        async ask() {
            clearTimeout(this.timer);
            if (this.pending) this.pending.abort();
            this.asked = this.question();
            if (!this.asked || !this.field.isConnected) return this.show([]);
            const pending = this.pending = new AbortController();
            const reply = await request('due-check?' + this.asked, undefined, undefined, pending.signal);
            if (pending.signal.aborted) return undefined;
            return this.show(reply.status === 200 ? this.parts(reply.body) : []);
        }

        /** What to ask the server; empty if there is nothing to ask. */
        question() {
            const text = this.field.value.trim();
            if (!text) return '';
            const values = { text, ...this.subject() };
            ['assignee', 'reporter'].forEach((role) => {
                const chosen = this.value(role);
                if (chosen !== undefined) values[role + 'Name'] = chosen || NOBODY;
            });
            if (values.project && !values.reporterName) values.reporterName = loggedIn() || NOBODY;
            return String(new URLSearchParams(values));
        }

        /** A form to edit names its issue, one to create its project; a field edited in place belongs to the page. */
        subject() {
            const issue = this.value('id');
            const project = this.value('pid');
            if (issue) return { issue };
            if (project) return { project };
            const shown = window.JIRA && JIRA.Issue && JIRA.Issue.getIssueId && JIRA.Issue.getIssueId();
            return shown ? { issue: shown } : {};
        }

        /** What a field of the form holds; undefined if the form has none of that name. */
        value(name) {
            const field = this.form.querySelector('[name="' + name + '"]');
            return field ? field.value : undefined;
        }

        /** Pressing a button of the hint may have moved the focus into what is about to go. */
        show(parts) {
            if (this.element.contains(document.activeElement)) this.field.focus();
            this.element.classList.toggle('mrd-hint-act', parts.length > 0 && !this.isFair);
            this.element.replaceChildren(...parts);
        }

        parts(verdict) {
            if (verdict.state === 'OUT_OF_RANGE') return [this.lead(verdict, false)];
            if (verdict.state !== 'JUDGED') return [];
            return [this.lead(verdict, verdict.fair && !verdict.past), ...people(verdict), ...this.nearest(verdict)];
        }

        lead(verdict, isFair) {
            this.isFair = isFair;
            return element('div', { class: 'mrd-hint-lead' },
                isFair ? icon('check-circle', 'success') : icon('warning', 'warning'),
                worded(element('span', { class: 'mrd-grow' }), verdict.verdict));
        }

        nearest(verdict) {
            const nearest = verdict.nearest;
            if (!nearest) return [];
            const use = button('mrd-link mrd-hint-use', nearest.button, () => this.use(nearest.input));
            return [element('div', { class: 'mrd-hint-fair' },
                element('span', {}, nearest.lead + ' ', use),
                element('span', { class: 'mrd-min' }, nearest.note))];
        }

        /** As if it had been typed, so that Jira sees it. */
        use(text) {
            this.field.focus();
            this.field.value = text;
            this.field.dispatchEvent(new Event('input', { bubbles: true }));
            AJS.$(this.field).trigger('change');
            this.ask();
        }
    }

    function addDescription(field, id) {
        const former = field.getAttribute('aria-describedby');
        field.setAttribute('aria-describedby', former ? former + ' ' + id : id);
    }

    /** Those worth a line, what holds for the rest, and the rest on demand. Somebody alone always has their line. */
    function people(verdict) {
        const isListed = (person) => verdict.people.length === 1 || verdict.listed.includes(person.key);
        const listed = verdict.people.filter(isListed).sort((one, other) => order(verdict, one) - order(verdict, other));
        const others = verdict.people.filter((person) => !isListed(person));
        const said = [verdict.rest, verdict.leftOut].filter(Boolean).join(' ');
        const parts = listed.length ? [element('ul', {}, ...listed.map(row))] : [];
        if (others.length) return parts.concat(unlisted(said, verdict.showAll, others));
        return said ? parts.concat(element('p', { class: 'mrd-min mrd-hint-rest' }, said)) : parts;
    }

    function order(verdict, person) {
        return verdict.listed.indexOf(person.key);
    }

    /** Who asks to see them all reads on: the list is not announced. */
    function unlisted(said, label, others) {
        const list = element('ul', { id: uniqueId('due-all'), 'aria-live': 'off', hidden: '' }, ...others.map(row));
        const opener = button('mrd-link', label, () => {
            list.hidden = !list.hidden;
            opener.setAttribute('aria-expanded', !list.hidden);
        });
        opener.setAttribute('aria-expanded', 'false');
        opener.setAttribute('aria-controls', list.id);
        return [element('p', { class: 'mrd-min mrd-hint-rest' }, said ? said + ' ' : '', opener), list];
    }

    function row(person) {
        return element('li', {},
            element('bdi', { class: 'mrd-hint-name' }, person.shortName),
            worded(element('span', { class: 'mrd-hint-why' }), person.hint || person.until),
            element('span', { class: 'mrd-hint-amount' }, person.amount || ''));
    }

    /** The user name of who is logged in; empty for an anonymous reader. */
    function loggedIn() {
        return document.querySelector('meta[name="ajs-remote-user"]')?.content;
    }

    if (loggedIn() !== '') fillFrames(FIELD, (field) => new DueDateHint(field));
}());
