/** The questions of a round: each with its words and its kind of answer, in an order that can be changed. */
(function () {
    'use strict';

    const {
        Field, Trouble, button, element, icon, moveRow, placeRow, problem, randomKey, select, textInput
    } = window.Meridian;

    const MOST_QUESTIONS = 7;
    const MOST_CHOICES = 10;
    const LONGEST_QUESTION = 200;
    const LONGEST_CHOICE = 40;
    const ID_LENGTH = 8;
    const TEXT = 'text';
    const CHOICE = 'choice';

    function kinds() {
        return [
            [TEXT, AJS.I18n.getText("meridian.rounds.questions.text")],
            [CHOICE, AJS.I18n.getText("meridian.rounds.questions.choice")],
            ['mood', AJS.I18n.getText("meridian.rounds.questions.mood")],
            ['blockers', AJS.I18n.getText("meridian.rounds.questions.blockers")]
        ];
    }

    function tones() {
        return [
            ['neutral', AJS.I18n.getText("meridian.rounds.questions.neutral")],
            ['good', AJS.I18n.getText("meridian.rounds.questions.good")],
            ['warning', AJS.I18n.getText("meridian.rounds.questions.warning")],
            ['bad', AJS.I18n.getText("meridian.rounds.questions.bad")]
        ];
    }

    /** It stays the same while the words change; a question that is removed and made anew is another one. */
    function newId() {
        return 'q-' + randomKey().slice(0, ID_LENGTH);
    }

    /** What most rounds ask. */
    function readyMade() {
        const question = (type, words, choices) => ({ id: newId(), type, words, choices: choices || [] });
        return [
            question(TEXT, AJS.I18n.getText("meridian.rounds.ready.done")),
            question(TEXT, AJS.I18n.getText("meridian.rounds.ready.next")),
            question('blockers', AJS.I18n.getText("meridian.rounds.ready.blocked")),
            question(CHOICE, AJS.I18n.getText("meridian.rounds.ready.confidence"), [
                { label: AJS.I18n.getText("meridian.rounds.ready.on-track"), tone: 'good' },
                { label: AJS.I18n.getText("meridian.rounds.ready.at-risk"), tone: 'warning' },
                { label: AJS.I18n.getText("meridian.rounds.ready.off-track"), tone: 'bad' }
            ]),
            question('mood', AJS.I18n.getText("meridian.rounds.ready.mood"))
        ];
    }

    /** One of the words among which an answer is chosen. */
    class ChoiceRow {
        constructor(number, choice, list) {
            this.label = new Field(AJS.I18n.getText("meridian.rounds.questions.choice-label", String(number)),
                textInput({ maxlength: LONGEST_CHOICE }));
            this.tone = new Field(AJS.I18n.getText("meridian.rounds.questions.tone", String(number)), select(tones()));
            this.label.value = choice.label;
            this.tone.value = choice.tone;
            const remove = button('mrd-x', icon('cross', 'subtle'), () => list.remove(this));
            remove.setAttribute('aria-label', AJS.I18n.getText("meridian.rounds.questions.remove-choice",
                String(number)));
            this.element = element('li', {}, this.label.element, this.tone.element, remove);
        }

        get typed() {
            return { label: this.label.value, tone: this.tone.value };
        }
    }

    /** The words among which an answer is chosen, in their order. */
    class ChoiceList {
        constructor(onChange) {
            this.onChange = onChange;
            this.rows = [];
            this.list = element('ul', { class: 'mrd-options' });
            this.adder = button('mrd-link', AJS.I18n.getText("meridian.rounds.questions.add-choice"), () => this.add());
            const errors = element('div');
            this.trouble = new Trouble(errors);
            this.element = element('div', {}, this.list, this.adder, errors);
        }

        get typed() {
            return this.rows.map((row) => row.typed);
        }

        set typed(choices) {
            this.rows = choices.map((choice, index) => new ChoiceRow(index + 1, choice, this));
            this.list.replaceChildren(...this.rows.map((row) => row.element));
            this.adder.hidden = this.rows.length >= MOST_CHOICES;
        }

        add() {
            this.trouble.clear();
            this.typed = this.typed.concat({ label: '', tone: 'neutral' });
            this.rows[this.rows.length - 1].label.input.focus();
            this.onChange();
        }

        remove(removed) {
            const left = this.rows.filter((row) => row !== removed);
            this.typed = left.map((row) => row.typed);
            this.adder.focus();
            this.onChange();
        }

        /** @return the input with what is wrong */
        refuse(index, text) {
            const row = this.rows[index];
            if (row) row.label.showError(text);
            else this.trouble.show([this.adder], text);
            return row ? row.label.input : this.adder;
        }
    }

    /** One question with what can be done to it. */
    class QuestionRow {
        constructor(question, list) {
            this.id = question.id;
            this.list = list;
            this.words = new Field(AJS.I18n.getText("meridian.rounds.questions.words"),
                textInput({ maxlength: LONGEST_QUESTION }));
            this.type = new Field(AJS.I18n.getText("meridian.rounds.questions.type"), select(kinds()));
            this.note = element('p', { class: 'mrd-min mrd-wide' });
            this.choices = new ChoiceList(() => list.onChange());
            this.ops = element('span', { class: 'mrd-ops mrd-wide' });
            this.title = element('legend', { class: 'mrd-h' });
            this.element = element('fieldset', { class: 'mrd-box' }, this.title, element('div',
                { class: 'mrd-question' }, this.words.element, this.type.element, this.note,
                element('div', { class: 'mrd-wide' }, this.choices.element), this.ops));
            this.type.input.addEventListener('change', () => this.arrange());
            this.typed = question;
        }

        get typed() {
            return { id: this.id, type: this.type.value, words: this.words.value, choices: this.choices.typed };
        }

        set typed(question) {
            this.words.value = question.words;
            this.type.value = question.type;
            this.choices.typed = question.choices;
            this.arrange();
        }

        /** Choices that were typed stay here while another kind of answer is tried. */
        get value() {
            const { id, type, words, choices } = this.typed;
            return { id, type, words, choices: type === CHOICE ? choices : [] };
        }

        arrange() {
            const isChoice = this.type.value === CHOICE;
            if (isChoice && !this.choices.rows.length) {
                this.choices.typed = [{ label: '', tone: 'neutral' }, { label: '', tone: 'neutral' }];
            }
            this.choices.element.hidden = !isChoice;
            this.note.textContent = noteOf(this.type.value);
        }

        /** @param place 0 for the first */
        number(place, count) {
            placeRow(this, AJS.I18n.getText("meridian.rounds.questions.number", String(place + 1)), place, count);
        }

        refuse(path, text) {
            const choice = /^choices(?:\[(\d+)])?/.exec(path);
            if (choice) return problem(this.place, this.choices.refuse(choice[1], text));
            const field = path === 'type' ? this.type : this.words;
            field.showError(text);
            return problem(this.place, field.input);
        }
    }

    function noteOf(type) {
        switch (type) {
            case TEXT: return AJS.I18n.getText("meridian.rounds.questions.text-means");
            case CHOICE: return AJS.I18n.getText("meridian.rounds.questions.choice-means");
            case 'mood': return AJS.I18n.getText("meridian.rounds.questions.mood-means");
            default: return AJS.I18n.getText("meridian.rounds.questions.blockers-means");
        }
    }

    class QuestionList {
        constructor(onChange) {
            this.onChange = onChange;
            this.rows = [];
            this.list = element('div', { class: 'mrd-questions' });
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.adder = button('aui-button', AJS.I18n.getText("meridian.rounds.questions.add"), () => this.add());
            this.ready = button('aui-button', AJS.I18n.getText("meridian.rounds.ready.use"), () => this.takeReady());
            const errors = element('div');
            this.trouble = new Trouble(errors);
            this.element = element('div', {}, this.list, errors,
                element('div', { class: 'mrd-submit' }, this.adder, this.ready, this.status));
        }

        get typed() {
            return this.rows.map((row) => row.typed);
        }

        set typed(questions) {
            this.rows = questions.map((question) => new QuestionRow(question, this));
            this.arrange();
        }

        get value() {
            return this.rows.map((row) => row.value);
        }

        arrange() {
            this.trouble.clear();
            this.list.replaceChildren(...this.rows.map((row) => row.element));
            this.rows.forEach((row, index) => row.number(index, this.rows.length));
            this.adder.hidden = this.rows.length >= MOST_QUESTIONS;
            this.ready.hidden = this.rows.length > 0;
            this.status.textContent = this.adder.hidden
                ? AJS.I18n.getText("meridian.rounds.questions.most", String(MOST_QUESTIONS)) : '';
        }

        add() {
            this.rows.push(new QuestionRow({ id: newId(), type: TEXT, words: '', choices: [] }, this));
            this.arrange();
            this.rows[this.rows.length - 1].words.input.focus();
            this.onChange();
        }

        takeReady() {
            this.typed = readyMade();
            this.rows[0].words.input.focus();
            this.onChange();
        }

        move(row, step) {
            const place = moveRow(this, row, step);
            this.status.textContent = AJS.I18n.getText("meridian.rounds.questions.moved", String(place),
                String(this.rows.length));
            this.onChange();
        }

        remove(row) {
            this.rows = this.rows.filter((each) => each !== row);
            this.arrange();
            (this.adder.hidden ? this.ready : this.adder).focus();
            this.onChange();
        }

        /** What the server says about [1].choices[0].label, or about all of them. */
        refuse(path, text) {
            const [, index, rest] = /^\[(\d+)]\.?(.*)$/.exec(path) || ['', '', ''];
            const row = this.rows[index];
            if (row) return row.refuse(rest, text);
            this.trouble.show([this.adder], text);
            return problem(AJS.I18n.getText("meridian.rounds.editor.questions"), this.adder);
        }
    }

    /** What a question asks for, in a line for comparing. */
    function questionLine({ words, type, choices }) {
        const kind = kinds().find(([value]) => value === type)[1];
        const among = choices.map(({ label, tone }) => AJS.I18n.getText("meridian.rounds.questions.line-choice", label,
            tones().find(([value]) => value === tone)[1])).join(', ');
        return among ? AJS.I18n.getText("meridian.rounds.questions.line-choices", words, among)
            : AJS.I18n.getText("meridian.rounds.questions.line", words, kind);
    }

    window.Meridian.rounds = { QuestionList, questionLine, readyMade };
}());
