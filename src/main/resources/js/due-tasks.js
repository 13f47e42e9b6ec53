/** Tasks in the text of a page: after each date, what it means for whoever has the task. */
(function () {
    'use strict';

    const { button, element, icon, request, whenReady, worded } = window.Meridian;
    const { Popover, lozenge, warningLine } = window.Meridian.due;

    const TASKS = '[data-inline-tasks-content-id] li[data-inline-task-id]:not(.checked)';

    /** A task's own date, not that of a task below it. */
    function dateOf(task) {
        return Array.from(task.querySelectorAll('time[datetime]'))
            .find((time) => time.closest('li[data-inline-task-id]') === task);
    }

    /** The dates of open tasks by the page that they are kept in, which may be another one than is shown. */
    function collect() {
        const pages = new Map();
        document.querySelectorAll(TASKS).forEach((task) => {
            const date = dateOf(task);
            const page = task.closest('[data-inline-tasks-content-id]').dataset.inlineTasksContentId;
            if (!date || !/^\d+$/.test(page)) return;
            if (!pages.has(page)) pages.set(page, []);
            pages.get(page).push({ id: task.dataset.inlineTaskId, date });
        });
        return pages;
    }

    async function explain(page, tasks) {
        const reply = await request('pages/' + page + '/due-tasks');
        if (reply.status !== 200 || !Array.isArray(reply.body.tasks)) return;
        const answers = new Map(reply.body.tasks.map((task) => [task.task, task]));
        tasks.forEach(({ id, date }) => {
            const answer = answers.get(id);
            const isThis = answer && answer.state === 'OPEN' && answer.line && answer.day === date.getAttribute('datetime');
            if (isThis) date.after(hint(answer));
        });
    }

    function hint(answer) {
        const urgent = answer.warnings.find((warning) => warning.severity !== 'KNOW');
        const chip = button('mrd-hint', urgent ? lozenge(urgent) : icon('time', 'subtle'), () => {});
        chip.setAttribute('aria-label', urgent
            ? AJS.I18n.getText("meridian.due.macro.hint-warning", urgent.word)
            : AJS.I18n.getText("meridian.due.macro.hint"));
        new Popover(chip, AJS.I18n.getText("meridian.due.macro.dialog", answer.dayText), () => content(answer));
        return element('span', { class: 'mrd mrd-task-hint' }, chip);
    }

    function content(answer) {
        const top = element('div', { class: 'mrd-person-top' }, element('b', {}, element('bdi', {}, answer.assignee.name)));
        if (answer.left) top.append(element('span', { class: 'mrd-left' }, answer.left));
        return [top, worded(element('p', { class: 'mrd-min' }), answer.line),
            ...answer.warnings.map(warningLine)];
    }

    whenReady(() => collect().forEach((tasks, page) => explain(page, tasks)));
}());
