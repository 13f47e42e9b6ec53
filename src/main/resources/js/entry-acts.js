/** What is done to something that was written: a question in its place, and what it said before. */
(function () {
    'use strict';

    const { button, element, request } = window.Meridian;
    const { answered, letWideCodeTakeFocus, nameParts } = window.Meridian.entries;

    function failureOf(reply, product) {
        switch (reply.status) {
            case 401: return AJS.I18n.getText("meridian.rounds.act.not-logged-in");
            case 403:
            case 404: return AJS.I18n.getText("meridian.rounds.act.gone");
            case 409: return AJS.I18n.getText("meridian.rounds.act.changed");
            case 400: return Object.values(reply.body.errors || {}).concat(reply.body.errorMessages)[0];
            default: return AJS.I18n.getText("meridian.rounds.act.failed", product);
        }
    }

    /** A question before something is done, in the place of the row; whatever is asked or typed there stays. */
    class Doing {
        /** @param place where it stands @param opener that was pressed, which gets the focus back */
        constructor(place, opener, { lead, label, tone, parts = [], run, done }) {
            this.opener = opener;
            this.parts = parts;
            this.run = run;
            this.done = done;
            this.go = element('button', { type: 'submit', class: 'aui-button' + (tone || '') }, label);
            const cancel = button('aui-button aui-button-link', AJS.I18n.getText("meridian.check-ins.form.cancel"),
                () => this.close());
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.element = element('form', { class: 'aui mrd-box mrd-doing', novalidate: '', 'aria-label': lead },
                element('p', {}, lead), ...parts.map((part) => part.element),
                element('div', { class: 'mrd-submit' }, this.go, cancel, this.status));
            this.element.addEventListener('submit', (event) => {
                event.preventDefault();
                this.submit();
            });
            this.element.addEventListener('keydown', (event) => {
                if (event.key === 'Escape' && !event.defaultPrevented) this.close();
            });
            place.replaceChildren(this.element);
            (parts.length ? parts[0] : this.go).focus();
        }

        close() {
            this.element.remove();
            if (this.opener.isConnected) this.opener.focus();
        }

        async submit() {
            if (this.go.getAttribute('aria-busy') === 'true') return;
            this.go.setAttribute('aria-busy', 'true');
            const trouble = await this.run();
            this.go.setAttribute('aria-busy', 'false');
            if (!trouble) await this.conclude();
            else if (this.parts.length) this.complain(trouble);
            else this.status.textContent = trouble;
        }

        /** It goes first: a row in which something is being done is not brought up to date. */
        async conclude() {
            this.element.remove();
            await this.done();
        }

        complain(text) {
            this.parts[0].complaint.show(text);
            this.parts[0].complaint.element.focus();
        }
    }

    /** Shows the earlier versions at a place, newest first. */
    async function earlier(place, address, product) {
        const status = element('p', { class: 'mrd-min', role: 'status' },
            AJS.I18n.getText("meridian.rounds.history.loading"));
        const shown = element('div', { class: 'mrd-history mrd-doing' }, status);
        place.replaceChildren(shown);
        const reply = await request(address);
        if (reply.status === 200) shown.replaceChildren(...versions(reply.body.values));
        else status.textContent = failureOf(reply, product);
        letWideCodeTakeFocus(shown);
    }

    function versions(values) {
        return values.map((version) => {
            const qa = element('dl', { class: 'mrd-qa' }, ...givenIn(version).flatMap(({ words, written }) => (written
                ? answered(words, written) : [])));
            return element('div', { class: 'mrd-earlier' }, element('p', { class: 'mrd-min' },
                ...nameParts(version.by), ', ', element('time', { datetime: version.at.iso }, version.at.text)), qa);
        });
    }

    /** The answers to the questions of a round, or the three texts of a check-in without one. */
    function givenIn({ answers, done, next, blocked }) {
        return answers ? answers.map((given) => ({ words: given.words, written: given })) : [
            { words: AJS.I18n.getText("meridian.check-ins.form.done"), written: done },
            { words: AJS.I18n.getText("meridian.check-ins.form.next"), written: next },
            { words: AJS.I18n.getText("meridian.check-ins.form.blocked"), written: blocked }
        ];
    }

    window.Meridian.Doing = Doing;
    Object.assign(window.Meridian.entries, { earlier, failureOf });
}());
