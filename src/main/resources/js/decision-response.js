/** The reader's own response to an open decision: what is typed stays in this browser until it is saved. */
(function () {
    'use strict';

    const {
        ChoicePart, TextPart, button, copyText, element, moveFocus, remember, remembered, request, sentence, uniqueId
    } = window.Meridian;
    const { failureOf } = window.Meridian.entries;
    const { moment } = window.Meridian.decisions.parts;

    const WITH_REASON = ['concern', 'objection'];

    class ResponseDraft {
        constructor(record) {
            const own = record.contributors.find(({ person }) => person.you);
            this.name = ['response', record.id, own ? own.person.key : ''].join(':');
        }

        get value() {
            try {
                return JSON.parse(remembered(this.name));
            } catch (unreadable) {
                return null;
            }
        }

        keep(value) {
            remember(this.name, JSON.stringify(value));
        }

        discard() {
            remember(this.name, null);
        }
    }

    class ResponseForm {
        /** @param view has product, taken(record, said), outdated(record) and responseCancelled() */
        constructor(view, record) {
            this.view = view;
            this.id = record.id;
            this.textVersion = record.textVersion;
            this.draft = new ResponseDraft(record);
            this.initial = record.own.response || { kind: '', reason: '' };
            this.saving = false;
            this.isSaved = false;
            this.build(record.own);
            this.listen();
            this.value = this.initial;
            this.restore();
        }

        build({ until, response }) {
            const titleId = uniqueId('response');
            this.kind = new ChoicePart(AJS.I18n.getText("meridian.decisions.response.kind"), 'response', [
                ['support', AJS.I18n.getText("meridian.decisions.response.support")],
                ['noObjection', AJS.I18n.getText("meridian.decisions.response.no-objection")],
                ['concern', AJS.I18n.getText("meridian.decisions.response.concern")],
                ['objection', AJS.I18n.getText("meridian.decisions.response.objection")]
            ]);
            this.reason = new TextPart(AJS.I18n.getText("meridian.decisions.response.reason"),
                { name: 'reason', rows: 3, wide: true });
            this.message = element('div');
            const title = response ? AJS.I18n.getText("meridian.decisions.response.change")
                : AJS.I18n.getText("meridian.decisions.response.title");
            const ends = until ? sentence(AJS.I18n.getText("meridian.decisions.response.until", "{0}"), moment(until))
                : [];
            this.element = element('form', { class: 'aui mrd-box', 'aria-labelledby': titleId, novalidate: '' },
                element('div', { class: 'mrd-head' }, element('span', { class: 'mrd-h', id: titleId }, title),
                    element('span', { class: 'mrd-min' }, ...ends)),
                this.message, this.kind.element, this.reason.element, this.foot());
        }

        foot() {
            this.submitButton = element('button', { type: 'submit', class: 'aui-button aui-button-primary' },
                AJS.I18n.getText("meridian.decisions.response.submit"));
            this.copyButton = button('aui-button aui-button-link', AJS.I18n.getText("meridian.check-ins.form.copy"),
                () => this.copy());
            this.copyButton.hidden = true;
            this.dropButton = button('aui-button aui-button-link', AJS.I18n.getText("meridian.check-ins.form.cancel"),
                () => this.cancel());
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            return element('div', { class: 'mrd-submit' }, this.submitButton, this.copyButton, this.dropButton,
                this.status, element('span', { class: 'mrd-min' },
                    AJS.I18n.getText("meridian.check-ins.form.markdown")));
        }

        listen() {
            this.element.addEventListener('submit', (event) => {
                event.preventDefault();
                this.submit();
            });
            this.element.addEventListener('keydown', (event) => {
                const wanted = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
                if (!wanted || event.target.nodeName !== 'TEXTAREA') return;
                event.preventDefault();
                this.submit();
            });
            this.element.addEventListener('input', () => this.changed());
            this.element.addEventListener('change', () => this.changed());
        }

        get value() {
            return { kind: this.kind.value, reason: this.reason.value };
        }

        set value({ kind, reason }) {
            this.kind.value = kind;
            this.reason.value = reason;
        }

        get isUnchanged() {
            const { kind, reason } = this.value;
            return kind === this.initial.kind && reason.trim() === this.initial.reason.trim();
        }

        restore() {
            const kept = this.draft.value;
            if (!kept) return;
            this.value = kept;
            if (this.isUnchanged) this.draft.discard();
            else if (kept.textVersion === this.textVersion) {
                this.status.textContent = AJS.I18n.getText("meridian.check-ins.form.restored");
            } else this.tellNewText();
        }

        changed() {
            if (this.saving) return;
            if (this.isUnchanged) this.draft.discard();
            else this.draft.keep(Object.assign({ textVersion: this.textVersion }, this.value));
            this.status.textContent = this.isUnchanged ? '' : AJS.I18n.getText("meridian.rounds.form.draft-kept");
        }

        tellNewText() {
            this.status.textContent = AJS.I18n.getText("meridian.decisions.response.new-text", this.textVersion);
        }

        /** The response will be given to the text that is shown by now. */
        follow({ textVersion }) {
            if (textVersion === this.textVersion) return;
            this.textVersion = textVersion;
            if (!this.isUnchanged) this.tellNewText();
        }

        focus() {
            this.kind.focus();
        }

        cancel() {
            if (this.saving) return;
            this.draft.discard();
            this.view.responseCancelled(this);
        }

        async submit() {
            if (this.saving) return;
            this.message.replaceChildren();
            if (!this.isComplete()) return;
            this.setSaving(true);
            const { kind, reason } = this.value;
            const reply = await request('decisions/' + this.id + '/response',
                { textVersion: this.textVersion, kind, reason }, { method: 'PUT' });
            this.setSaving(false);
            if (reply.status === 200) this.conclude(reply.body);
            else this.complain(reply);
        }

        isComplete() {
            const { kind, reason } = this.value;
            if (!kind) return this.point(this.kind, AJS.I18n.getText("meridian.decisions.response.choose"));
            if (WITH_REASON.includes(kind) && !reason.trim()) {
                return this.point(this.reason, AJS.I18n.getText("meridian.decisions.response.say-why"));
            }
            return true;
        }

        point(part, text) {
            part.complaint.show(text);
            moveFocus(this.element, part.complaint.element);
            return false;
        }

        setSaving(saving) {
            this.saving = saving;
            this.kind.readOnly = saving;
            this.reason.readOnly = saving;
            this.submitButton.setAttribute('aria-busy', saving);
            this.status.textContent = saving ? AJS.I18n.getText("meridian.check-ins.form.saving") : '';
        }

        conclude(record) {
            this.draft.discard();
            this.isSaved = true;
            this.view.taken(record, AJS.I18n.getText("meridian.decisions.response.saved"));
        }

        complain(reply) {
            const { errors = {}, errorMessages = [], current } = reply.body;
            if (errors.kind) this.point(this.kind, errors.kind);
            if (errors.reason) this.point(this.reason, errors.reason);
            if (errors.kind || errors.reason) return;
            if (current) this.view.outdated(current);
            const kept = AJS.I18n.getText("meridian.check-ins.form.not-saved", this.view.product);
            const said = reply.status === 409 && errorMessages.length ? errorMessages[0]
                : reply.status === 0 || reply.status >= 500 ? kept : failureOf(reply, this.view.product);
            const shown = element('div', { class: 'aui-message aui-message-error', role: 'alert', tabindex: '-1' },
                element('p', {}, said));
            this.message.replaceChildren(shown);
            this.copyButton.hidden = !this.reason.value.trim();
            moveFocus(this.element, shown);
        }

        async copy() {
            this.status.textContent = await copyText(this.reason.value)
                ? AJS.I18n.getText("meridian.check-ins.form.copied")
                : AJS.I18n.getText("meridian.check-ins.form.copy-failed");
        }
    }

    Object.assign(window.Meridian.decisions, { ResponseDraft, ResponseForm });
}());
