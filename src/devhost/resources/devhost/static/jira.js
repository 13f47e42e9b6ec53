/* Jira's events for scripts, its dialogs, and editing and redrawing on the page of an issue. */
(function ($) {
    'use strict';

    const REASON = {
        pageLoad: 'pageLoad', inlineEditStarted: 'inlineEditStarted', panelRefreshed: 'panelRefreshed',
        tabUpdated: 'tabUpdated', dialogReady: 'dialogReady'
    };
    const JIRA = window.JIRA = {
        CONTENT_ADDED_REASON: REASON,
        Events: {
            NEW_CONTENT_ADDED: 'newContentAdded', INLINE_EDIT_STARTED: 'inlineEditStarted',
            INLINE_EDIT_SAVE_COMPLETE: 'inlineEditSaveComplete', BEFORE_INLINE_EDIT_CANCEL: 'inlineEditCancelled',
            PANEL_REFRESHED: 'panelRefreshed', ISSUE_REFRESHED: 'issueRefreshed', REFRESH_ISSUE_PAGE: 'refreshIssuePage'
        },
        bind: function () { $.fn.on.apply($(document), arguments); },
        unbind: function () { $.fn.off.apply($(document), arguments); },
        trigger: function () { $.fn.trigger.apply($(document), arguments); },
        Issue: {
            getIssueId: function () { return $('#key-val').attr('rel'); },
            getIssueKey: function () { return $('#key-val').attr('data-issue-key'); }
        }
    };

    function added($context, reason) {
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [$context, reason]);
    }

    function secure(address, form) {
        return fetch(AJS.contextPath() + '/secure/' + address, form
            ? {method: 'POST', body: new URLSearchParams(new FormData(form))} : {});
    }

    $(function () { added($(document), REASON.pageLoad); });

    /* Dialogs */

    function openDialog(name, query, done) {
        const action = name === 'create' ? 'QuickCreateIssue' : 'QuickEditIssue';
        let dialog;

        function html(answer) {
            return answer.text().then(function (text) { return $($.parseHTML(text)).filter('section')[0]; });
        }
        function refill(section) {
            const content = dialog.querySelector('.aui-dialog2-content');
            content.replaceChildren(...section.querySelector('.aui-dialog2-content').childNodes);
            added($(content), REASON.dialogReady);
        }
        function submit(event) {
            event.preventDefault();
            secure(action + '.jspa?' + query, event.target).then(function (answer) {
                if (!answer.ok) return html(answer).then(refill);
                return answer.json().then(function (saved) {
                    AJS.dialog2(dialog).hide();
                    done(saved);
                });
            });
        }
        function rebuild() {
            const typed = new URLSearchParams(new FormData(dialog.querySelector('form')));
            secure(action + '!default.jspa?' + typed).then(html).then(refill);
        }

        secure(action + '!default.jspa?' + query).then(html).then(function (section) {
            dialog = section;
            document.body.append(dialog);
            $(dialog).on('submit', 'form', submit).on('change', '[name=pid], [name=issuetype]', function () {
                if (name === 'create') rebuild();
            }).on('click', '.cancel', function () { AJS.dialog2(dialog).hide(); });
            AJS.dialog2(dialog).on('hide', function (event) {
                if (event.target === dialog) dialog.remove();
            });
            AJS.dialog2(dialog).show();
            dialog.querySelector('#summary').focus();
            added($(dialog.querySelector('.aui-dialog2-content')), REASON.dialogReady);
        });
    }

    $(document).on('click', '#create_link', function (event) {
        event.preventDefault();
        openDialog('create', '', function (saved) {
            location.assign(AJS.contextPath() + '/browse/' + saved.issueKey);
        });
    });
    $(document).on('click', '#edit-issue', function (event) {
        event.preventDefault();
        openDialog('edit', 'issueId=' + JIRA.Issue.getIssueId(), refresh);
    });

    /* Redrawing */

    function refresh() {
        return fetch(location.href).then(function (answer) { return answer.text(); }).then(function (text) {
            const page = new DOMParser().parseFromString(text, 'text/html');
            ['summary-val', 'opsbar'].forEach(function (id) {
                document.getElementById(id).replaceWith(document.importNode(page.getElementById(id), true));
            });
            document.querySelectorAll('.host-cols .module').forEach(function (panel) {
                const drawn = page.getElementById(panel.id);
                if (!drawn) return panel.remove();
                const fresh = document.importNode(drawn, true);
                panel.replaceWith(fresh);
                added($(fresh), REASON.panelRefreshed);
                JIRA.trigger(JIRA.Events.PANEL_REFRESHED, [fresh.id, $(fresh)]);
            });
            JIRA.trigger(JIRA.Events.ISSUE_REFRESHED, [JIRA.Issue.getIssueId()]);
        });
    }

    JIRA.bind(JIRA.Events.REFRESH_ISSUE_PAGE, refresh);

    /* Editing in place */

    function editInPlace(value) {
        const fieldId = value.id.replace('-val', '');
        const issueId = JIRA.Issue.getIssueId();
        const former = $(value).contents().detach();
        let saving = false;
        let shown;

        function show(editHtml) {
            value.className = 'editable-field active';
            value.removeAttribute('title');
            value.innerHTML = '<form id="' + fieldId + '-form" class="ajs-dirty-warning-exempt" action="#">'
                + '<div class="inline-edit-fields" tabindex="-1">' + editHtml + '</div>'
                + '<div class="save-options" tabindex="-1">'
                + '<button type="submit" class="aui-button submit" title="Save">Save</button>'
                + '<button type="button" class="aui-button cancel" title="Cancel">Cancel</button></div></form>';
            const form = value.firstElementChild;
            $(form).append($('<input type="hidden" name="atl_token">').val($('#atlassian-token').attr('content')));
            $(form).on('submit', save).on('click', '.cancel', cancel).on('focusout', blurred)
                .on('keydown', function (event) { if (event.key === 'Escape') cancel(); });
            shown = form.elements[fieldId].value;
            form.elements[fieldId].focus();
            form.elements[fieldId].select();
            added($(value), REASON.inlineEditStarted);
            JIRA.trigger(JIRA.Events.INLINE_EDIT_STARTED, [fieldId, null, $(form.querySelector('.inline-edit-fields')),
                $(value)]);
        }
        function close() {
            value.className = 'editable-field inactive';
            value.title = 'Click to edit';
            $(value).empty().append(former);
        }
        function cancel() {
            JIRA.trigger(JIRA.Events.BEFORE_INLINE_EDIT_CANCEL, [fieldId, null]);
            close();
            value.querySelector('.overlay-icon').focus();
        }
        /* As in Jira, whoever leaves the field saves what was changed. */
        function blurred() {
            setTimeout(function () {
                const form = value.querySelector('form');
                if (saving || !form || form.contains(document.activeElement) || !document.hasFocus()) return;
                if (form.elements[fieldId].value !== shown || form.querySelector('.error')) $(form).trigger('submit');
                else close();
            }, 50);
        }
        function save(event) {
            event.preventDefault();
            if (saving) return;
            saving = true;
            secure('AjaxIssueAction.jspa?decorator=none&singleFieldEdit=true&issueId=' + issueId, event.target)
                .then(function (answer) {
                    if (answer.ok) refresh();
                    else return answer.json().then(function (wrong) { show(wrong.fields[0].editHtml); });
                }).finally(function () {
                    saving = false;
                    JIRA.trigger(JIRA.Events.INLINE_EDIT_SAVE_COMPLETE);
                });
        }

        secure('AjaxIssueEditAction!default.jspa?decorator=none&issueId=' + issueId)
            .then(function (answer) { return answer.json(); })
            .then(function (answer) { show(answer.fields[0].editHtml); }, close);
    }

    $(document).on('click', '.editable-field.inactive', function () { editInPlace(this); });
    $(document).on('keydown', '.editable-field.inactive .overlay-icon', function (event) {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        editInPlace(this.closest('.editable-field'));
    });
}(jQuery));
