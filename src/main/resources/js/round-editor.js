/** The form in which a round is made or changed. What is typed survives reloads until it is saved or given up. */
(function () {
    'use strict';

    const {
        Field, SettingsForm, button, debounced, forget, keep, kept, problem, randomKey, request, section, textInput
    } = window.Meridian;
    const {
        ParticipantsPart, PlanPart, QuestionList, planText, questionLine, readyMade
    } = window.Meridian.rounds;

    const LONGEST_NAME = 100;
    const KEEP_AFTER_MS = 200;
    const WORKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'];

    /** Where a new round starts from. */
    function blank(today) {
        return {
            name: '', questions: readyMade(), people: [],
            participants: { people: [], groups: [], assigneeAndWatchers: false },
            plan: { weekdays: WORKDAYS, everyWeeks: 1, firstDay: today, opensAt: null, answerHours: null }
        };
    }

    class RoundFields {
        /** @param today the reader's date */
        constructor(home, today, onChange) {
            this.name = new Field(AJS.I18n.getText("meridian.rounds.editor.name"),
                textInput({ maxlength: LONGEST_NAME }));
            this.name.element.firstChild.classList.add('mrd-assistive');
            this.questions = new QuestionList(onChange);
            this.participants = new ParticipantsPart(home, onChange);
            this.plan = new PlanPart(today, onChange);
            const questions = section(AJS.I18n.getText("meridian.rounds.editor.questions"), this.questions.element);
            const name = section(AJS.I18n.getText("meridian.rounds.editor.name"), this.name.element);
            [name, questions].forEach((each) => each.addEventListener('input', onChange));
            this.participants.section.addEventListener('input', onChange);
            this.sections = [name, questions, this.participants.section, ...this.plan.sections];
        }

        get value() {
            return {
                name: this.name.value.trim(), questions: this.questions.value,
                participants: this.participants.value, plan: this.plan.value
            };
        }

        set value(round) {
            this.name.value = round.name;
            this.name.trouble.clear();
            this.questions.typed = round.questions;
            this.participants.show(round);
            this.plan.value = round.plan;
        }

        get typed() {
            return {
                name: this.name.value, questions: this.questions.typed, participants: this.participants.typed,
                plan: this.plan.typed
            };
        }

        set typed(typed) {
            this.name.value = typed.name;
            this.questions.typed = typed.questions;
            this.participants.typed = typed.participants;
            this.plan.typed = typed.plan;
        }

        check() {
            return this.participants.check().concat(this.plan.check());
        }

        /** What the server says about one path, such as questions[1].words or plan.opensAt. */
        refuse(path, text) {
            const [, field, rest] = /^(\w+)\.?(.*)$/.exec(path) || ['', '', ''];
            switch (field) {
                case 'questions': return this.questions.refuse(rest, text);
                case 'participants': return this.participants.refuse(rest, text);
                case 'plan': return this.plan.refuse(rest, text);
                default: return this.refuseName(text);
            }
        }

        refuseName(text) {
            this.name.showError(text);
            return problem(AJS.I18n.getText("meridian.rounds.editor.name"), this.name.input);
        }
    }

    /** A round in a few lines, for comparing two versions. */
    function roundLines(round, names, today) {
        const { assigneeAndWatchers } = round.participants;
        return [
            round.name, ...round.questions.map(questionLine), ...names,
            ...(assigneeAndWatchers ? [AJS.I18n.getText("meridian.rounds.people.involved")] : []),
            planText(round.plan, today)
        ];
    }

    /** Who is asked, by name. */
    function namesOf({ participants, people }) {
        const names = new Map(people.map(({ key, name }) => [key, name]));
        return participants.people.map((key) => names.get(key) || key).concat(participants.groups);
    }

    class RoundForm extends SettingsForm {
        /** @param round as the server sends it; null for a new one */
        constructor({ home, product, today }, round, ends) {
            super({
                product, fields: (onChange) => new RoundFields(home, today, onChange)
            }, 'rounds', ends);
            this.home = home;
            this.today = today;
            this.round = round;
            this.name = 'round:' + home + ':' + (round ? round.id : 'new');
            this.clientKey = randomKey();
            this.keepSoon = debounced(() => this.keepDraft(), KEEP_AFTER_MS);
            this.context.lines = (each) => this.lines(each);
            this.element.classList.add('mrd-round-form');
            this.show(round || blank(today));
            this.bringBack();
        }

        show(round) {
            if (round.id) this.round = round;
            super.show(round);
        }

        /** What is in the form names its people by what stands there, what is stored by what the server sent. */
        lines(each) {
            const names = each.people ? namesOf(each) : this.fields.participants.circle.names;
            return roundLines(each, names, this.today);
        }

        send() {
            const path = this.home + '/rounds';
            const { value } = this.fields;
            return this.round ? request(path + '/' + this.round.id, value, { method: 'PUT', version: this.version })
                : request(path, Object.assign({ clientKey: this.clientKey }, value));
        }

        concludeSaved(round) {
            this.isDone = true;
            forget(this.name);
            super.concludeSaved(round);
        }

        // What was typed and not saved

        changed() {
            super.changed();
            if (this.keepSoon) this.keepSoon();
        }

        keepDraft() {
            if (this.isDone) return;
            if (this.isTouched) {
                keep(this.name, { version: this.version, clientKey: this.clientKey, typed: this.fields.typed });
            } else {
                forget(this.name);
            }
        }

        /** What was typed before the page went away comes back, with the version it started from. */
        bringBack() {
            const draft = kept(this.name);
            if (!draft) return;
            this.version = draft.version;
            this.clientKey = draft.clientKey;
            this.fields.typed = draft.typed;
            this.status.replaceChildren(AJS.I18n.getText("meridian.hours.form.restored"), ' ',
                button('mrd-link', AJS.I18n.getText("meridian.hours.form.discard"), () => this.discard()));
        }

        discard() {
            forget(this.name);
            this.status.replaceChildren();
            this.message.replaceChildren();
            this.show(this.round || blank(this.today));
            this.fields.name.input.focus();
        }
    }

    Object.assign(window.Meridian.rounds, { RoundForm, namesOf });
}());
