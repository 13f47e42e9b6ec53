/** The reader's own form in a round: what is typed stays in this browser until it is saved or discarded. */
(function () {
    'use strict';

    const {
        AnswerConflict, BlockersPart, ChoicePart, StillPart, TextPart, button, copyText, element, moodPart, moveFocus,
        remember, remembered, request, uniqueId
    } = window.Meridian;

    /** What was typed for one day and not saved, and over which version of what; all tabs of a browser share it. */
    class RoundDraft {
        constructor(home, roundId, day, readerKey) {
            this.name = ['round', home, roundId, day, readerKey].join(':');
        }

        get value() {
            try {
                return JSON.parse(remembered(this.name));
            } catch (unreadable) {
                return null;
            }
        }

        keep(version, base, typed) {
            remember(this.name, JSON.stringify({ version, base, typed }));
        }

        discard() {
            remember(this.name, null);
        }
    }

    class RoundForm {
        /**
         * @param view tells where it is, and by answerSaved, formCancelled and answerGone what became of the text
         * @param turn has day, title, until, version, moodAsked, and answer if that is changed
         */
        constructor(view, turn) {
            this.view = view;
            this.turn = turn;
            this.version = turn.version;
            this.draft = new RoundDraft(view.home, view.roundId, turn.day, view.readerKey);
            this.saving = false;
            this.build();
            this.listen();
            this.initial = this.savedValue(turn.answer);
            this.base = this.initial;
            this.value = this.initial;
            this.restore();
        }

        build() {
            const titleId = uniqueId('form');
            this.parts = this.view.questions.map((question) => [question, this.part(question)]).filter(([, part]) => part);
            this.still = this.view.ownBlockers.length && !this.turn.answer ? new StillPart(this.view.ownBlockers) : null;
            this.until = element('span', { class: 'mrd-min' }, this.turn.until || '');
            this.message = element('div');
            this.comparison = element('div');
            const fields = (this.still ? [this.still] : []).concat(this.parts.map(([, part]) => part));
            this.layOut();
            this.element = element('form', { class: 'aui mrd-box', 'aria-labelledby': titleId, novalidate: '' },
                element('div', { class: 'mrd-head' },
                    element('span', { class: 'mrd-h', id: titleId }, this.turn.title), this.until),
                this.message, this.comparison,
                element('div', { class: 'mrd-fields' }, ...fields.map((part) => part.element)), this.foot());
        }

        part({ type, words, choices }) {
            switch (type) {
                case 'text': return new TextPart(words);
                case 'choice': return new ChoicePart(words, 'choice', choices.map(({ label }) => [label, label])
                    .concat([['', AJS.I18n.getText("meridian.rounds.form.no-choice")]]));
                case 'mood': return this.turn.moodAsked ? moodPart(words) : null;
                default: return new BlockersPart(words, () => this.changed());
            }
        }

        /** A field that would stand alone in its line takes all of it. */
        layOut() {
            let waiting = null;
            this.parts.forEach(([, part]) => {
                const isWide = part.element.classList.contains('mrd-wide');
                if (isWide && waiting) waiting.classList.add('mrd-wide');
                waiting = isWide || waiting ? null : part.element;
            });
            if (waiting) waiting.classList.add('mrd-wide');
        }

        foot() {
            this.submitButton = element('button', { type: 'submit', class: 'aui-button aui-button-primary' });
            this.copyButton = button('aui-button aui-button-link', AJS.I18n.getText("meridian.check-ins.form.copy"),
                () => this.copy());
            this.dropButton = button('aui-button aui-button-link', this.turn.answer
                ? AJS.I18n.getText("meridian.check-ins.form.cancel")
                : AJS.I18n.getText("meridian.rounds.form.discard"), () => this.discard());
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.offerRetry(false);
            return element('div', { class: 'mrd-submit' }, this.submitButton, this.copyButton, this.dropButton,
                this.status, element('span', { class: 'mrd-min' },
                    AJS.I18n.getText("meridian.check-ins.form.markdown")));
        }

        listen() {
            this.element.addEventListener('submit', (event) => {
                event.preventDefault();
                this.submit();
            });
            this.element.addEventListener('keydown', (event) => this.submitFromText(event));
            this.element.addEventListener('input', () => this.changed());
            this.element.addEventListener('change', () => this.changed());
        }

        submitFromText(event) {
            const wanted = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
            if (!wanted || event.target.nodeName !== 'TEXTAREA') return;
            event.preventDefault();
            this.submit();
        }

        /** What the fields hold for a stored answer, or for none. */
        savedValue(answer) {
            const value = { answers: {}, mood: (answer && answer.mood) || '', blockers: [], resolved: {} };
            (answer ? answer.answers : []).forEach(({ question, text }) => { value.answers[question] = text; });
            return value;
        }

        get value() {
            const value = { answers: {}, mood: '', blockers: [], resolved: this.still ? this.still.value : {} };
            this.parts.forEach(([{ id, type }, part]) => {
                if (type === 'mood') value.mood = part.value;
                else if (type === 'blockers') value.blockers = part.value;
                else value.answers[id] = part.value;
            });
            return value;
        }

        set value({ answers, mood, blockers, resolved }) {
            this.parts.forEach(([{ id, type }, part]) => {
                if (type === 'mood') part.value = mood;
                else if (type === 'blockers') part.value = blockers;
                else part.value = answers[id] || '';
            });
            if (this.still) this.still.value = resolved;
        }

        get isEmpty() {
            return this.parts.every(([, part]) => part.isEmpty) && (!this.still || this.still.isEmpty);
        }

        get isUnchanged() {
            return JSON.stringify(this.normal(this.value)) === JSON.stringify(this.normal(this.initial));
        }

        /** Without what nobody would call an answer. */
        normal({ answers, mood, blockers, resolved }) {
            return [Object.entries(answers).filter(([, text]) => text.trim()).sort(), mood,
                blockers.filter(({ text, owner }) => text.trim() || owner), resolved];
        }

        restore() {
            const kept = this.draft.value;
            if (!kept) return;
            this.value = Object.assign({ answers: {}, mood: '', blockers: [], resolved: {} }, kept.typed);
            this.version = kept.version;
            this.base = kept.base;
            if (!this.isUnchanged) this.status.textContent = AJS.I18n.getText("meridian.check-ins.form.restored");
            else this.draft.discard();
        }

        changed() {
            if (this.saving) return;
            if (this.isUnchanged) this.draft.discard();
            else this.draft.keep(this.version, this.base, this.value);
            this.status.textContent = this.isUnchanged ? '' : AJS.I18n.getText("meridian.rounds.form.draft-kept");
        }

        showUntil(text) {
            if (this.until.textContent !== (text || '')) this.until.textContent = text || '';
        }

        focus() {
            const first = this.parts[0][1];
            (first.rows ? first.rows[0].text : first).focus();
        }

        discard() {
            if (this.saving) return;
            this.draft.discard();
            if (this.turn.answer) {
                this.view.formCancelled(this);
                return;
            }
            this.value = this.initial;
            this.version = this.turn.version;
            this.base = this.initial;
            this.clearMessages();
            this.comparison.replaceChildren();
            this.offerRetry(false);
            this.status.textContent = AJS.I18n.getText("meridian.rounds.form.discarded");
            if (this.view.formDiscarded) this.view.formDiscarded(this);
        }

        async submit() {
            if (this.saving) return;
            this.clearMessages();
            if (this.isEmpty) {
                this.complain(this.parts[0][1], AJS.I18n.getText("meridian.rounds.form.empty"));
                return;
            }
            this.setSaving(true);
            const change = { method: 'PUT', version: this.version, isFirst: this.version === 0 };
            const reply = await request(this.view.answersPath + '/' + this.turn.day, this.body(), change);
            this.setSaving(false);
            await this.conclude(reply);
        }

        /** It names its author, so that it goes out under no other name when somebody else has logged in meanwhile. */
        body() {
            const { answers, mood, blockers, resolved } = this.value;
            return {
                author: this.view.readerKey,
                answers,
                mood: mood || null,
                blockers: blockers.filter(({ text }) => text.trim())
                    .map(({ text, owner }) => ({ text, owner: owner ? owner.key : null })),
                resolved: Object.entries(resolved).map(([id, note]) => ({ id, note }))
            };
        }

        /** The fields are locked, not disabled, so that focus and selection stay where they are. */
        setSaving(saving) {
            this.saving = saving;
            this.parts.forEach(([, part]) => { part.readOnly = saving; });
            if (this.still) this.still.readOnly = saving;
            this.submitButton.setAttribute('aria-busy', saving);
            this.status.textContent = saving ? AJS.I18n.getText("meridian.check-ins.form.saving") : '';
        }

        async conclude(reply) {
            const { status, body } = reply;
            if (status === 200 || status === 201) {
                this.draft.discard();
                this.view.answerSaved(this, body);
            } else if (status === 409 && body.current) {
                this.showConflict(body.current);
            } else if (this.showFieldErrors(body.errors || {})) {
                this.offerRetry(false);
            } else {
                this.showFailure(this.failureTexts(reply));
                if (status === 409 && !(body.errors && body.errors.author)) this.view.refresh();
            }
        }

        /**
         * The next save is over what is stored now: a part that was not touched here is as it is there, and of one that
         * was changed on both sides the reader chooses; until then what was typed stays.
         */
        showConflict(current) {
            const saved = this.savedValue(current);
            const typed = this.value;
            const asked = this.parts.filter(([{ type }]) => type !== 'blockers')
                .map(([question, part]) => [part, ...[this.base, saved, typed].map((each) => valueOf(question, each))]);
            const untouched = asked.filter(([, base, , mine]) => base.trim() === mine.trim());
            untouched.forEach(([part, , theirs]) => { part.value = theirs; });
            const pairs = asked.filter((each) => !untouched.includes(each))
                .map(([part, , theirs, mine]) => [part, theirs, mine])
                .filter(([, theirs, mine]) => theirs.trim() !== mine.trim());
            this.version = current.version;
            this.base = saved;
            if (!pairs.length && !this.hasMoreThanAnswers(typed)) {
                this.draft.discard();
                this.view.answerSaved(this, current);
                return;
            }
            this.draft.keep(this.version, this.base, this.value);
            const conflict = new AnswerConflict(current.readerTime, pairs, (part, value) => this.take(part, value));
            this.comparison.replaceChildren(conflict.element);
            this.offerRetry(false);
            this.submitButton.textContent = AJS.I18n.getText("meridian.rounds.conflict.save");
            conflict.title.focus();
        }

        hasMoreThanAnswers({ blockers, resolved }) {
            return blockers.some(({ text }) => text.trim()) || Object.keys(resolved).length > 0;
        }

        take(part, value) {
            part.value = value;
            this.changed();
            part.focus();
        }

        complain(part, text) {
            const complaint = part.rows ? part.complaintAt(0, false) || part.rows[0].text.complaint : part.complaint;
            complaint.show(text);
            moveFocus(this.element, complaint.element);
        }

        /** True if each sentence has found its field. */
        showFieldErrors(errors) {
            const found = Object.entries(errors).map(([path, text]) => [this.complaintOf(path), text]);
            if (!found.length || found.some(([complaint]) => !complaint)) return false;
            found.forEach(([complaint, text]) => complaint.show(text));
            moveFocus(this.element, found[0][0].element);
            return true;
        }

        complaintOf(path) {
            const partOf = (wanted) => (this.parts.find(([question]) => wanted(question)) || [])[1];
            const indexed = /^(blockers|resolved)\[(\d+)]\.(\w+)$/.exec(path);
            if (indexed && indexed[1] === 'resolved') return this.still && this.still.complaintOf(Number(indexed[2]));
            if (indexed) {
                const blockers = partOf(({ type }) => type === 'blockers');
                return blockers && blockers.complaintAt(Number(indexed[2]), indexed[3] === 'owner');
            }
            const part = path === 'mood' ? partOf(({ type }) => type === 'mood')
                : path === 'answers' ? this.parts[0][1] : partOf(({ id }) => path === 'answers.' + id);
            return part && part.complaint;
        }

        showFailure(texts) {
            const shown = element('div', { class: 'aui-message aui-message-error', role: 'alert', tabindex: '-1' },
                ...texts.map((text) => element('p', {}, text)));
            this.message.replaceChildren(shown);
            this.offerRetry(true);
            moveFocus(this.element, shown);
        }

        failureTexts(reply) {
            const lost = AJS.I18n.getText("meridian.check-ins.form.not-saved", this.view.product);
            switch (reply.status) {
                case 400:
                case 409:
                case 428: {
                    const texts = new Set(reply.body.errorMessages.concat(Object.values(reply.body.errors || {})));
                    return texts.size ? Array.from(texts) : [lost];
                }
                case 401: return [AJS.I18n.getText("meridian.check-ins.form.session-ended")];
                case 403: return [AJS.I18n.getText("meridian.check-ins.form.not-allowed")];
                case 404: return [AJS.I18n.getText("meridian.rounds.form.gone")];
                default: return [lost];
            }
        }

        clearMessages() {
            this.message.replaceChildren();
            this.parts.forEach(([, part]) => (part.complaint ? part.complaint.clear() : part.clearComplaints()));
            if (this.still) this.still.rows.forEach(({ note }) => note.complaint.clear());
        }

        offerRetry(offered) {
            this.submitButton.textContent = offered ? AJS.I18n.getText("meridian.check-ins.form.try-again")
                : this.turn.answer ? AJS.I18n.getText("meridian.rounds.form.save")
                    : AJS.I18n.getText("meridian.check-ins.form.submit");
            this.copyButton.hidden = !offered;
        }

        async copy() {
            const texts = this.parts.flatMap(([{ words, type }, part]) => {
                if (type === 'blockers') return part.filled.map(({ text }) => words + '\n' + text.value);
                const text = part.textOf ? part.textOf(part.value) : part.value;
                return part.isEmpty ? [] : [words + '\n' + text];
            });
            this.status.textContent = await copyText(texts.join('\n\n'))
                ? AJS.I18n.getText("meridian.check-ins.form.copied")
                : AJS.I18n.getText("meridian.check-ins.form.copy-failed");
        }
    }

    function valueOf({ id, type }, { answers, mood }) {
        return type === 'mood' ? mood : answers[id] || '';
    }

    Object.assign(window.Meridian, { RoundDraft, RoundForm });
}());
