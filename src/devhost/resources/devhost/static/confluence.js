/* Ticks tasks: a click on the box in front of one. */
(function () {
    'use strict';

    document.addEventListener('click', function (event) {
        const task = event.target.closest('[data-inline-task-id]');
        if (!task || event.target !== task || event.clientX > task.getBoundingClientRect().left + 20) return;
        const done = task.classList.toggle('checked');
        const page = task.closest('[data-inline-tasks-content-id]').dataset.inlineTasksContentId;
        fetch(AJS.contextPath() + '/rest/inlinetasks/1/task/' + page + '/' + task.dataset.inlineTaskId + '/', {
            method: 'PUT', headers: {'Content-Type': 'application/json'},
            body: JSON.stringify({status: done ? 'CHECKED' : 'UNCHECKED', trigger: 'VIEW_PAGE'})
        }).then(function (answer) { if (!answer.ok) task.classList.toggle('checked'); });
    });
}());
