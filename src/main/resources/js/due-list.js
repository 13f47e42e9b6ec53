/** The tasks of a page, and of those below it, with what their dates mean for whoever has them. */
(function () {
    'use strict';

    const { Frame, element, fillFrames, request, worded } = window.Meridian;
    const { warningLine } = window.Meridian.due;

    const MOST_WARNINGS = 2;
    const STALE_AFTER_MS = 60000;

    class DueList extends Frame {
        constructor(frame) {
            super(frame);
            this.page = this.address().split('/')[1];
        }

        address() {
            return this.frame.dataset.mrdDueList;
        }

        isAnswer(answer) {
            return Array.isArray(answer.tasks);
        }

        words() {
            return {
                loading: AJS.I18n.getText("meridian.due.list.loading"),
                failed: AJS.I18n.getText("meridian.due.list.failed"),
                notLoggedIn: AJS.I18n.getText("meridian.due.list.gone"),
                gone: AJS.I18n.getText("meridian.due.list.gone"),
                tryAgain: AJS.I18n.getText("meridian.due.list.try-again")
            };
        }

        show(answer) {
            this.asked = performance.now();
            const parts = answer.tasks.length ? [this.table(answer.tasks)]
                : [element('p', { class: 'mrd-empty' }, AJS.I18n.getText("meridian.due.list.empty"))];
            this.frame.replaceChildren(...parts, ...more(answer));
            this.keepFresh();
        }

        table(tasks) {
            const names = [AJS.I18n.getText("meridian.due.list.task"), AJS.I18n.getText("meridian.due.list.person"),
                AJS.I18n.getText("meridian.due.list.due")];
            if (this.isElsewhere(tasks)) names.push(AJS.I18n.getText("meridian.due.list.page"));
            const head = element('tr', {}, ...names.map((name) => element('th', { scope: 'col' }, name)));
            const rows = tasks.map((task) => element('tr', { 'data-mrd-task': task.page.id + '/' + task.task },
                ...cells(task).slice(0, names.length).map((content, index) =>
                    element('td', index ? { 'data-th': names[index] } : {}, ...content))));
            return element('table', { class: 'mrd-table' }, element('thead', {}, head), element('tbody', {}, ...rows));
        }

        isElsewhere(tasks) {
            return tasks.some((task) => task.page.id !== this.page);
        }

        /** Whoever comes back to the page later finds the present. */
        keepFresh() {
            if (this.isFresh) return;
            this.isFresh = true;
            const refresh = () => {
                if (!this.frame.isConnected) document.removeEventListener('visibilitychange', refresh);
                else if (!document.hidden && performance.now() - this.asked > STALE_AFTER_MS) this.refresh();
            };
            document.addEventListener('visibilitychange', refresh);
        }

        async refresh() {
            const reply = await request(this.address());
            if (this.isFull(reply) && !this.frame.contains(document.activeElement)) this.show(reply.body);
        }
    }

    function cells(task) {
        const text = element('bdi', {}, task.text || AJS.I18n.getText("meridian.due.list.no-text"));
        const done = task.status === 'DONE'
            ? [' ', element('span', { class: 'aui-lozenge aui-lozenge-success aui-lozenge-subtle' },
                AJS.I18n.getText("meridian.due.list.done"))] : [];
        const page = element('a', { href: AJS.contextPath() + task.page.address }, element('bdi', {}, task.page.title));
        return [[text, ...done], task.assignee ? [element('bdi', {}, task.assignee.name)] : [], due(task), [page]];
    }

    function due(task) {
        if (!task.day) return [];
        const lines = [element('div', {}, element('time', { datetime: task.day }, task.dayText))];
        if (task.line) lines.push(worded(element('div', { class: 'mrd-min' }), task.line));
        if (task.left) lines.push(element('div', { class: 'mrd-min' }, task.left));
        return [element('div', { class: 'mrd-grow' }, ...lines,
            ...task.warnings.slice(0, MOST_WARNINGS).map(warningLine))];
    }

    function more(answer) {
        const texts = [];
        if (answer.more) texts.push(AJS.I18n.getText("meridian.due.list.more-tasks", answer.tasks.length));
        if (answer.morePages) texts.push(AJS.I18n.getText("meridian.due.list.more-pages", answer.pages));
        return texts.map((text) => element('p', { class: 'mrd-min mrd-due-more' }, text));
    }

    fillFrames('[data-mrd-due-list]', (frame) => new DueList(frame).load());
}());
