/** The form for one's own check-in: what is typed stays until it is saved, whatever happens in between. */
(function () {
    'use strict';

    const {
        button, copyText, element, forget, icon, keep, kept, mentions, moveFocus, randomKey, request, uniqueId
    } = window.Meridian;

    const FIELDS = ['done', 'next', 'blocked'];

    /** What was typed and not saved, with the key that makes a repeated post one check-in. */
    class Draft {
        /** The name holds frame and reader: no two forms share a text, and nobody is shown what somebody else typed. */
        constructor(frameName, readerKey) {
            this.name = 'check-in:' + frameName + ':' + readerKey;
            this.value = kept(this.name) || this.blank();
        }

        blank() {
            return { clientKey: randomKey(), open: false, texts: {} };
        }

        get clientKey() {
            return this.value.clientKey;
        }

        keep(texts, open) {
            this.value = { clientKey: this.clientKey, open, texts };
            keep(this.name, this.value);
        }

        renewKey() {
            this.value.clientKey = randomKey();
            keep(this.name, this.value);
        }

        /** Whatever is typed next is another check-in. */
        discard() {
            forget(this.name);
            this.value = this.blank();
        }
    }

    /** A labelled text field with its own message. */
    class Field {
        constructor(name, label, rows, classes) {
            const id = uniqueId(name);
            this.label = label;
            this.input = element('textarea', { class: 'textarea', id, name, rows, dir: 'auto' });
            this.error = null;
            this.element = element('div', { class: classes },
                element('label', { for: id }, label), this.input);
            this.input.addEventListener('input', () => this.clearError());
            mentions(this.input);
        }

        get text() {
            return this.input.value;
        }

        set text(text) {
            this.input.value = text;
        }

        showError(text) {
            const id = this.input.id + '-error';
            const back = element('a', { href: '#' + this.input.id }, text);
            back.addEventListener('click', (event) => {
                event.preventDefault();
                this.input.focus();
            });
            this.error = element('div', { class: 'mrd-error', id, role: 'alert', tabindex: '-1' },
                icon('error', 'danger'), back);
            this.element.append(this.error);
            this.input.setAttribute('aria-invalid', 'true');
            this.input.setAttribute('aria-describedby', id);
        }

        clearError() {
            if (!this.error) return;
            this.error.remove();
            this.error = null;
            this.input.removeAttribute('aria-invalid');
            this.input.removeAttribute('aria-describedby');
        }
    }

    class CheckInForm {
        /** Tells the panel, by entrySaved, earlierEntryFound and formCancelled, what became of the text. */
        constructor(panel, readerKey) {
            this.panel = panel;
            this.readerKey = readerKey;
            this.draft = new Draft(panel.name, readerKey);
            this.saving = false;
            this.focused = null;
            this.build();
            this.listen();
            FIELDS.forEach((name) => { this.fields[name].text = this.draft.value.texts[name] || ''; });
        }

        build() {
            const titleId = uniqueId('form');
            this.fields = {
                done: new Field('done', AJS.I18n.getText("meridian.check-ins.form.done"), 4, 'mrd-field'),
                next: new Field('next', AJS.I18n.getText("meridian.check-ins.form.next"), 4, 'mrd-field'),
                blocked: new Field('blocked', AJS.I18n.getText("meridian.check-ins.form.blocked"), 2,
                    'mrd-field mrd-wide')
            };
            this.message = element('div');
            this.element = element('form', {
                class: 'aui mrd-box', 'aria-labelledby': titleId, novalidate: '', hidden: ''
            }, this.head(titleId), this.message, this.fieldset(), this.foot());
        }

        head(titleId) {
            return element('div', { class: 'mrd-head' },
                element('span', { class: 'mrd-h', id: titleId }, AJS.I18n.getText("meridian.check-ins.form.title")),
                element('span', { class: 'mrd-min' }, AJS.I18n.getText("meridian.check-ins.form.markdown")));
        }

        fieldset() {
            return element('div', { class: 'mrd-fields' }, ...FIELDS.map((name) => this.fields[name].element));
        }

        foot() {
            this.submitButton = element('button', { type: 'submit', class: 'aui-button aui-button-primary' });
            this.copyButton = button('aui-button aui-button-link',
                AJS.I18n.getText("meridian.check-ins.form.copy"), () => this.copy());
            const cancel = button('aui-button aui-button-link',
                AJS.I18n.getText("meridian.check-ins.form.cancel"), () => this.cancel());
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.offerRetry(false);
            return element('div', { class: 'mrd-submit' }, this.submitButton, this.copyButton, cancel, this.status);
        }

        listen() {
            this.element.addEventListener('submit', (event) => {
                event.preventDefault();
                this.submit();
            });
            this.element.addEventListener('keydown', (event) => this.submitFromText(event));
            this.element.addEventListener('input', () => this.keepDraft());
            this.element.addEventListener('focusin', (event) => { this.focused = event.target; });
            this.element.addEventListener('focusout', () => this.noteBlur());
        }

        submitFromText(event) {
            const wanted = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
            if (!wanted || event.target.nodeName !== 'TEXTAREA') return;
            event.preventDefault();
            this.submit();
        }

        /** A redraw by Jira takes the focus too, but not by the reader's will; only a true blur is forgotten. */
        noteBlur() {
            setTimeout(() => {
                if (this.element.isConnected && !this.element.contains(document.activeElement)) this.focused = null;
            });
        }

        /** True if this tab holds text that was being typed when the page went away. */
        get wasInterrupted() {
            return this.draft.value.open && this.hasText;
        }

        get hasText() {
            return FIELDS.some((name) => this.fields[name].text.trim() !== '');
        }

        open() {
            this.element.hidden = false;
            this.status.textContent = '';
            this.keepDraft();
        }

        reopen() {
            this.open();
            this.status.textContent = AJS.I18n.getText("meridian.check-ins.form.restored");
        }

        focus() {
            this.fields.done.input.focus();
        }

        focusAgain() {
            if (this.focused && document.activeElement === document.body) this.focused.focus();
        }

        close() {
            this.element.hidden = true;
            this.clearMessages();
            this.offerRetry(false);
        }

        /** Closes and keeps the text for this tab: opening the form again brings it back. */
        cancel() {
            if (this.saving) return;
            this.close();
            this.keepDraft();
            this.panel.formCancelled(this.hasText);
        }

        keepDraft() {
            this.draft.keep(this.texts(), !this.element.hidden);
        }

        texts() {
            return FIELDS.reduce((texts, name) => Object.assign(texts, { [name]: this.fields[name].text }), {});
        }

        async submit() {
            if (this.saving) return;
            this.clearMessages();
            if (!this.hasText) {
                this.showFieldErrors({ done: AJS.I18n.getText("meridian.check-ins.error.empty") });
                return;
            }
            this.setSaving(true);
            const reply = await request(this.panel.path + '/check-ins', this.body());
            this.setSaving(false);
            this.conclude(reply);
        }

        /** It names its author, so that it goes out under no other name when somebody else has logged in meanwhile. */
        body() {
            return Object.assign({ clientKey: this.draft.clientKey, author: this.readerKey }, this.texts());
        }

        /** The fields are read-only, not disabled, so that focus and selection stay where they are. */
        setSaving(saving) {
            this.saving = saving;
            FIELDS.forEach((name) => { this.fields[name].input.readOnly = saving; });
            this.submitButton.setAttribute('aria-busy', saving);
            this.status.textContent = saving ? AJS.I18n.getText("meridian.check-ins.form.saving") : '';
        }

        conclude(reply) {
            if (reply.status === 200 || reply.status === 201) this.concludeSaved(reply.body);
            else if (reply.status === 409 && !namesAuthor(reply.body.errors)) this.concludeEarlier();
            else if (knowsField(reply.body.errors)) this.showFieldErrors(reply.body.errors);
            else this.showFailure(this.failureTexts(reply));
        }

        concludeSaved(entry) {
            this.draft.discard();
            FIELDS.forEach((name) => { this.fields[name].text = ''; });
            this.close();
            this.panel.entrySaved(entry);
        }

        /**
         * An attempt that seemed lost had been stored, and the text has changed since: the list shows what was stored,
         * and what is in the form can be posted as another check-in.
         */
        concludeEarlier() {
            this.draft.renewKey();
            this.showFailure([AJS.I18n.getText("meridian.check-ins.form.saved-before")]);
            this.offerRetry(false);
            this.panel.earlierEntryFound();
        }

        showFieldErrors(errors) {
            const wrong = FIELDS.filter((name) => errors[name]);
            wrong.forEach((name) => this.fields[name].showError(errors[name]));
            this.offerRetry(false);
            moveFocus(this.element, this.fields[wrong[0]].error);
        }

        showFailure(texts) {
            const shown = element('div', { class: 'aui-message aui-message-error', role: 'alert', tabindex: '-1' },
                ...texts.map((text) => element('p', {}, text)));
            this.message.replaceChildren(shown);
            this.offerRetry(true);
            moveFocus(this.element, shown);
        }

        failureTexts(reply) {
            switch (reply.status) {
                case 400:
                case 409: return this.serverTexts(reply.body);
                case 401: return [AJS.I18n.getText("meridian.check-ins.form.session-ended")];
                case 403: return [AJS.I18n.getText("meridian.check-ins.form.not-allowed")];
                case 404: return [this.goneText()];
                default: return [this.notSavedText()];
            }
        }

        serverTexts(body) {
            const texts = new Set(body.errorMessages.concat(Object.values(body.errors || {})));
            return texts.size ? Array.from(texts) : [this.notSavedText()];
        }

        notSavedText() {
            return AJS.I18n.getText("meridian.check-ins.form.not-saved", this.panel.product);
        }

        goneText() {
            return this.panel.isPage
                ? AJS.I18n.getText("meridian.check-ins.form.page-gone")
                : AJS.I18n.getText("meridian.check-ins.form.issue-gone");
        }

        clearMessages() {
            this.message.replaceChildren();
            FIELDS.forEach((name) => this.fields[name].clearError());
        }

        offerRetry(offered) {
            this.submitButton.textContent = offered
                ? AJS.I18n.getText("meridian.check-ins.form.try-again")
                : AJS.I18n.getText("meridian.check-ins.form.submit");
            this.copyButton.hidden = !offered;
        }

        async copy() {
            const filled = FIELDS.map((name) => this.fields[name]).filter((field) => field.text.trim());
            const text = filled.map((field) => field.label + '\n' + field.text).join('\n\n');
            this.status.textContent = await copyText(text)
                ? AJS.I18n.getText("meridian.check-ins.form.copied")
                : AJS.I18n.getText("meridian.check-ins.form.copy-failed");
        }
    }

    function knowsField(errors) {
        return Boolean(errors) && FIELDS.some((name) => errors[name]);
    }

    function namesAuthor(errors) {
        return Boolean(errors) && Boolean(errors.author);
    }

    window.Meridian.CheckInForm = CheckInForm;
}());
