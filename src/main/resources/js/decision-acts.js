/** What can be done with a record, each with a question in its place before it happens. */
(function () {
    'use strict';

    const {
        ChoicePart, Complaint, Doing, Field, TextPart, dateInput, element, request, select, textInput
    } = window.Meridian;
    const { failureOf } = window.Meridian.entries;

    /** A field of one line, with a complaint as the other parts of a question have. */
    class LinePart extends Field {
        constructor(label, input) {
            super(label, input);
            this.complaint = new Complaint(this.element, () => [this.input]);
            input.addEventListener('input', () => this.complaint.clear());
        }

        focus() {
            this.input.focus();
        }
    }

    /** What is wrong stands at the part that is named; parts are sent under their names. */
    class Question extends Doing {
        complain({ errors = {}, text }) {
            const named = this.parts.filter(({ name }) => errors[name]);
            named.forEach((part) => part.complaint.show(errors[part.name]));
            if (named.length) named[0].complaint.element.focus();
            else super.complain(text);
        }
    }

    /** A part of a question under the name by which it is sent. */
    function named(name, part, valueOf = () => part.value) {
        return Object.assign(part, { name, sent: valueOf });
    }

    function note(label = AJS.I18n.getText("meridian.decisions.act.note")) {
        return named('note', new TextPart(label, { rows: 2 }));
    }

    /** Plain text of an option's title, which comes as markup of the server. */
    function plain(html) {
        const holder = element('div');
        holder.innerHTML = html;
        return holder.textContent;
    }

    function chosen({ options }) {
        const part = new ChoicePart(AJS.I18n.getText("meridian.decisions.act.chosen"), 'chosen',
            options.map(({ title }, index) => [String(index), plain(title)])
                .concat([['', AJS.I18n.getText("meridian.decisions.act.chosen-none")]]));
        const proposed = options.findIndex((option) => option.proposed);
        part.value = proposed < 0 ? '' : String(proposed);
        return named('chosen', part, () => (part.value === '' ? null : Number(part.value)));
    }

    function whom({ contributors }) {
        const waited = contributors.filter(({ response, clock }) => !response && clock
            && !['ended', 'leftOut'].includes(clock.state));
        return named('person', new LinePart(AJS.I18n.getText("meridian.decisions.act.person"),
            select(waited.map(({ person }) => [person.key, person.name]))));
    }

    function until() {
        return named('date', new LinePart(AJS.I18n.getText("meridian.decisions.act.date"), dateInput()));
    }

    function reason() {
        return named('reason', new TextPart(AJS.I18n.getText("meridian.decisions.act.reason"), { rows: 2 }));
    }

    /** An issue by its key, a page by its number. */
    function newHome({ product }) {
        const isJira = product === 'Jira';
        const label = isJira ? AJS.I18n.getText("meridian.decisions.act.issue")
            : AJS.I18n.getText("meridian.decisions.act.page");
        const part = new LinePart(label, textInput({}));
        return named('home', part, () => (isJira ? 'issues/' : 'pages/') + part.value.trim());
    }

    const PRIMARY = ' aui-button-primary';

    /** Questions by the act, as the server calls it. */
    const QUESTIONS = {
        open: () => ({ path: 'open', tone: PRIMARY, lead: AJS.I18n.getText("meridian.decisions.act.open-lead"),
            label: AJS.I18n.getText("meridian.decisions.act.open"), parts: [],
            said: AJS.I18n.getText("meridian.decisions.act.opened") }),
        decide: (record) => ({ path: 'decide', tone: PRIMARY,
            lead: AJS.I18n.getText("meridian.decisions.act.decide-lead"),
            label: AJS.I18n.getText("meridian.decisions.act.decide"),
            parts: (record.options.length ? [chosen(record)] : []).concat(note()),
            said: AJS.I18n.getText("meridian.decisions.act.decided") }),
        reject: () => ({ path: 'reject', lead: AJS.I18n.getText("meridian.decisions.act.reject-lead"),
            label: AJS.I18n.getText("meridian.decisions.act.reject"), parts: [note()],
            said: AJS.I18n.getText("meridian.decisions.act.rejected") }),
        withdraw: () => ({ path: 'withdraw', lead: AJS.I18n.getText("meridian.decisions.act.withdraw-lead"),
            label: AJS.I18n.getText("meridian.decisions.act.withdraw"), parts: [note()],
            said: AJS.I18n.getText("meridian.decisions.act.withdrawn") }),
        reopen: () => ({ path: 'reopen', lead: AJS.I18n.getText("meridian.decisions.act.reopen-lead"),
            label: AJS.I18n.getText("meridian.decisions.act.reopen"), parts: [],
            said: AJS.I18n.getText("meridian.decisions.act.reopened") }),
        leaveOut: (record) => ({ path: 'leave-out',
            lead: AJS.I18n.getText("meridian.decisions.act.leave-out-lead"),
            label: AJS.I18n.getText("meridian.decisions.act.leave-out"), parts: [whom(record), until(), reason()],
            said: AJS.I18n.getText("meridian.decisions.act.left-out") }),
        move: (record, view) => ({ path: 'move', lead: AJS.I18n.getText("meridian.decisions.act.move-lead"),
            label: AJS.I18n.getText("meridian.decisions.act.move"), parts: [newHome(view)],
            said: AJS.I18n.getText("meridian.decisions.act.moved") })
    };

    /**
     * Asks before it does it.
     *
     * @param view has product, place, record as shown, taken(record, said) and outdated(record)
     */
    function ask(view, act, opener, record) {
        const question = QUESTIONS[act](record, view);
        return new Question(view.place, opener, Object.assign({}, question, {
            run: async () => {
                const sent = Object.fromEntries(question.parts.map((part) => [part.name, part.sent()]));
                const reply = await request('decisions/' + record.id + '/' + question.path, sent,
                    { method: 'POST', version: view.record.version });
                view.answer = reply.body;
                return reply.status === 200 ? '' : refusal(view, reply, question.parts.length);
            },
            done: () => view.taken(view.answer, question.said)
        }));
    }

    /** What was typed stays; below the question the record shows how it stands by now. */
    function refusal(view, reply, hasParts) {
        const { errors, errorMessages = [], current } = reply.body;
        if (current) view.outdated(current);
        const text = reply.status === 409 && errorMessages.length ? errorMessages[0] : failureOf(reply, view.product);
        return hasParts ? { errors, text } : text;
    }

    Object.assign(window.Meridian.decisions, { ask });
}());
