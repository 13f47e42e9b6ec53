/** When a round asks: its weekdays, from when on, and how long there is time to answer; said in words at once. */
(function () {
    'use strict';

    const {
        Choice, Field, Tick, Trouble, dateInput, debounced, element, problem, section, select, textInput, uniqueId
    } = window.Meridian;
    const { DAYS, clock, dateText, dayName, isDate, minutesOf } = window.Meridian.words;

    const MOST_WEEKS = 12;
    const TELL_AFTER_MS = 400;
    const NINE = '09:00';
    const FOUR_HOURS = '4';

    /** Words one after the other, the last after an "and". */
    function listed(words) {
        if (words.length < 2) return words.join('');
        return AJS.I18n.getText("meridian.rounds.plan.and", words.slice(0, -1).join(', '), words[words.length - 1]);
    }

    /** What a plan means, in sentences; empty as long as it means nothing. */
    function planText({ weekdays, everyWeeks, firstDay, opensAt, answerHours }, today) {
        if (!weekdays.length || !isDate(firstDay) || !isWindow(opensAt, answerHours)) return '';
        const days = listed(DAYS.filter((day) => weekdays.includes(day)).map((day) => dayName(day, true)));
        const first = dateText(firstDay, today);
        const when = everyWeeks === 1 ? AJS.I18n.getText("meridian.rounds.plan.says-weekly", days, first)
            : AJS.I18n.getText("meridian.rounds.plan.says-weeks", days, first, String(everyWeeks));
        return when + ' ' + windowText(opensAt, answerHours);
    }

    function isWindow(opensAt, answerHours) {
        return (opensAt === null || minutesOf(opensAt) !== null) && (answerHours === null || answerHours > 0);
    }

    function windowText(opensAt, answerHours) {
        const hours = String(answerHours);
        if (opensAt && answerHours) return AJS.I18n.getText("meridian.rounds.plan.says-time-hours", opensAt, hours);
        if (opensAt) return AJS.I18n.getText("meridian.rounds.plan.says-time-end", opensAt);
        return answerHours ? AJS.I18n.getText("meridian.rounds.plan.says-start-hours", hours)
            : AJS.I18n.getText("meridian.rounds.plan.says-start-end");
    }

    function weeks() {
        return Array.from({ length: MOST_WEEKS }, (none, index) => [String(index + 1), index === 0
            ? AJS.I18n.getText("meridian.rounds.plan.every-week")
            : AJS.I18n.getText("meridian.rounds.plan.every-weeks", String(index + 1))]);
    }

    /** The days of the week on which is asked. */
    class WeekdaysPart {
        constructor(onChange) {
            this.ticks = new Map(DAYS.map((day) => [day, new Tick(dayName(day, true), () => {
                this.trouble.clear();
                onChange();
            })]));
            this.ticks.forEach((tick, day) => tick.input.setAttribute('aria-label', dayName(day)));
            const errors = element('div');
            this.trouble = new Trouble(errors);
            this.element = element('fieldset', { class: 'mrd-field' },
                element('legend', {}, AJS.I18n.getText("meridian.rounds.plan.weekdays")),
                element('div', { class: 'mrd-choice' }, ...Array.from(this.ticks.values())
                    .map((tick) => tick.element.firstChild)), errors);
        }

        get value() {
            return DAYS.filter((day) => this.ticks.get(day).value);
        }

        set value(days) {
            this.ticks.forEach((tick, day) => { tick.value = days.includes(day); });
            this.trouble.clear();
        }

        refuse(text) {
            const inputs = Array.from(this.ticks.values()).map((tick) => tick.input);
            this.trouble.show(inputs, text);
            return problem(AJS.I18n.getText("meridian.rounds.plan.weekdays"), inputs[0]);
        }
    }

    /** One of two ways, the second of which needs a word of its own. */
    class Either {
        /** @param usual what stands in the field as long as nobody has typed */
        constructor(legend, [plain, typed], label, usual, onChange) {
            this.legend = legend;
            this.field = new Field(label, textInput({ spellcheck: 'false' }));
            this.field.element.classList.add('mrd-beside');
            this.field.input.setAttribute('aria-label', label);
            this.field.element.firstChild.remove();
            this.field.value = usual;
            this.choice = new Choice(legend, [['plain', plain], ['typed', typed, this.field.element]], () => {
                this.arrange();
                onChange();
            });
            this.choice.element.classList.add('mrd-either');
            this.element = this.choice.element;
        }

        arrange() {
            this.field.input.disabled = this.choice.value !== 'typed';
            this.field.trouble.clear();
        }

        get typed() {
            return { way: this.choice.value, text: this.field.value };
        }

        set typed({ way, text }) {
            this.choice.value = way;
            this.field.value = text;
            this.arrange();
        }

        /** The word, or null for the way that needs none. */
        get text() {
            return this.choice.value === 'typed' ? this.field.value.trim() : null;
        }

        check() {
            return this.text === '' ? [this.refuse(AJS.I18n.getText("meridian.rest.error.missing"))] : [];
        }

        refuse(text) {
            this.field.showError(text);
            return problem(this.legend, this.field.input);
        }
    }

    class PlanPart {
        /** @param today the reader's date */
        constructor(today, onChange) {
            this.today = today;
            this.tellSoon = debounced(() => this.tell(), TELL_AFTER_MS);
            this.onChange = () => {
                this.tellSoon();
                onChange();
            };
            this.weekdays = new WeekdaysPart(this.onChange);
            this.everyWeeks = new Field(AJS.I18n.getText("meridian.rounds.plan.every"), select(weeks()));
            this.firstDay = new Field(AJS.I18n.getText("meridian.rounds.plan.first-day"), dateInput());
            this.buildWindow();
            this.says = element('p', { role: 'status', id: uniqueId('plan') });
            this.buildSections();
        }

        buildWindow() {
            this.opening = new Either(AJS.I18n.getText("meridian.rounds.plan.opening"),
                [AJS.I18n.getText("meridian.rounds.plan.opens-start"),
                    AJS.I18n.getText("meridian.rounds.plan.opens-time")],
                AJS.I18n.getText("meridian.rounds.plan.time"), NINE, this.onChange);
            this.closing = new Either(AJS.I18n.getText("meridian.rounds.plan.closing"),
                [AJS.I18n.getText("meridian.rounds.plan.closes-end"),
                    AJS.I18n.getText("meridian.rounds.plan.closes-hours")],
                AJS.I18n.getText("meridian.rounds.plan.hours"), FOUR_HOURS, this.onChange);
        }

        buildSections() {
            const cadence = section(AJS.I18n.getText("meridian.rounds.editor.cadence"), this.weekdays.element,
                element('div', { class: 'mrd-fields' }, this.everyWeeks.element, this.firstDay.element));
            const open = section(AJS.I18n.getText("meridian.rounds.editor.window"), this.opening.element,
                this.closing.element);
            const means = section(AJS.I18n.getText("meridian.rounds.editor.means"), this.says, element('p',
                { class: 'mrd-min' }, AJS.I18n.getText("meridian.rounds.plan.away")));
            this.sections = [cadence, open, means];
            this.sections.forEach((each) => each.addEventListener('input', () => this.onChange()));
        }

        tell() {
            const text = planText(this.value, this.today) || AJS.I18n.getText("meridian.rounds.plan.says-nothing");
            if (this.says.textContent !== text) this.says.textContent = text;
        }

        get value() {
            return Object.assign(this.cadence, { opensAt: timeOf(this.opening.text), answerHours: this.hours });
        }

        get cadence() {
            return {
                weekdays: this.weekdays.value, everyWeeks: Number(this.everyWeeks.value),
                firstDay: this.firstDay.value
            };
        }

        /** What cannot be read stands for itself: the server says at its place what is wrong with it. */
        get hours() {
            const { text } = this.closing;
            return text === null || Number.isNaN(Number(text)) ? text : Number(text);
        }

        set value(plan) {
            this.weekdays.value = plan.weekdays;
            this.everyWeeks.value = String(plan.everyWeeks);
            this.firstDay.value = plan.firstDay;
            this.opening.typed = { way: plan.opensAt ? 'typed' : 'plain', text: plan.opensAt || NINE };
            this.closing.typed = {
                way: plan.answerHours ? 'typed' : 'plain', text: String(plan.answerHours || FOUR_HOURS)
            };
            this.firstDay.trouble.clear();
            this.tell();
        }

        get typed() {
            return Object.assign(this.cadence, { opening: this.opening.typed, closing: this.closing.typed });
        }

        set typed(typed) {
            this.weekdays.value = typed.weekdays;
            this.everyWeeks.value = String(typed.everyWeeks);
            this.firstDay.value = typed.firstDay;
            this.opening.typed = typed.opening;
            this.closing.typed = typed.closing;
            this.tell();
        }

        check() {
            const found = this.opening.check().concat(this.closing.check());
            return isDate(this.firstDay.value) ? found
                : [this.refuse('firstDay', AJS.I18n.getText("meridian.hours.away.date-missing"))].concat(found);
        }

        refuse(path, text) {
            if (path === 'weekdays') return this.weekdays.refuse(text);
            if (path === 'opensAt') return this.opening.refuse(text);
            if (path === 'answerHours') return this.closing.refuse(text);
            const field = path === 'everyWeeks' ? this.everyWeeks : this.firstDay;
            field.showError(text);
            return problem(AJS.I18n.getText("meridian.rounds.editor.cadence"), field.input);
        }
    }

    /** 9 and 0930 are times, too; what cannot be read stays as it is. */
    function timeOf(text) {
        const minutes = text === null ? null : minutesOf(text);
        return minutes === null ? text : clock(minutes);
    }

    Object.assign(window.Meridian.rounds, { PlanPart, planText });
}());
