/** The tasks of a page, and of those below it, with what their dates mean for whoever has them. */
(function () {
    'use strict';

    const { dueWarning, element, fillFrames, request, showFailure, worded } = window.Meridian;

    const MOST_WARNINGS = 2;
    const STALE_AFTER_MS = 60000;

    class DueList {
        constructor(frame) {
            this.frame = frame;
            this.address = frame.dataset.mrdDueList;
            this.page = this.address.split('/')[1];
        }

        async load() {
            const reply = await request(this.address);
            if (isAnswer(reply)) this.show(reply.body);
            else this.fail(reply.status);
            this.keepFresh();
        }

        fail(status) {
            const gone = status === 401 || status === 403 || status === 404;
            showFailure(this.frame, gone ? AJS.I18n.getText("meridian.due.list.gone")
                : AJS.I18n.getText("meridian.due.list.failed"), gone, {
                label: AJS.I18n.getText("meridian.due.list.try-again"),
                loading: AJS.I18n.getText("meridian.due.list.loading"),
                fill: () => this.load()
            });
        }

        show(answer) {
            this.asked = performance.now();
            const parts = answer.tasks.length ? [this.table(answer.tasks)]
                : [element('p', { class: 'mrd-empty' }, AJS.I18n.getText("meridian.due.list.empty"))];
            this.frame.replaceChildren(...parts, ...more(answer));
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
            const refresh = async () => {
                if (!this.frame.isConnected) document.removeEventListener('visibilitychange', refresh);
                else if (!document.hidden && performance.now() - this.asked > STALE_AFTER_MS) {
                    const reply = await request(this.address);
                    if (isAnswer(reply) && !this.frame.contains(document.activeElement)) this.show(reply.body);
                }
            };
            document.addEventListener('visibilitychange', refresh);
        }
    }

    function isAnswer(reply) {
        return reply.status === 200 && Array.isArray(reply.body.tasks);
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
        if (task.line) lines.push(element('div', { class: 'mrd-min' }, ...worded(task.line)));
        if (task.left) lines.push(element('div', { class: 'mrd-min' }, task.left));
        return [element('div', { class: 'mrd-grow' }, ...lines,
            ...task.warnings.slice(0, MOST_WARNINGS).map((warning) => dueWarning(warning, warning.sentence)))];
    }

    function more(answer) {
        const texts = [];
        if (answer.more) texts.push(AJS.I18n.getText("meridian.due.list.more-tasks", answer.tasks.length));
        if (answer.morePages) texts.push(AJS.I18n.getText("meridian.due.list.more-pages", answer.pages));
        return texts.map((text) => element('p', { class: 'mrd-min mrd-due-more' }, text));
    }

    fillFrames('[data-mrd-due-list]', (frame) => new DueList(frame).load());
}());
