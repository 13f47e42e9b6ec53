/** Which steps a reader can take with a record, as buttons and links. */
(function () {
    'use strict';

    const { element, uniqueId } = window.Meridian;

    const LABELS = {
        edit: () => AJS.I18n.getText("meridian.decisions.act.edit"),
        editLinks: () => AJS.I18n.getText("meridian.decisions.act.edit-links"),
        open: () => AJS.I18n.getText("meridian.decisions.act.open"),
        decide: () => AJS.I18n.getText("meridian.decisions.act.decide"),
        reject: () => AJS.I18n.getText("meridian.decisions.act.reject"),
        leaveOut: () => AJS.I18n.getText("meridian.decisions.act.leave-out"),
        withdraw: () => AJS.I18n.getText("meridian.decisions.act.withdraw"),
        reopen: () => AJS.I18n.getText("meridian.decisions.act.reopen"),
        succeed: () => AJS.I18n.getText("meridian.decisions.act.succeed"),
        move: () => AJS.I18n.getText("meridian.decisions.act.move")
    };
    const ORDER = ['open', 'decide', 'reject', 'edit', 'editLinks', 'leaveOut', 'withdraw', 'succeed', 'reopen',
        'move'];

    /** A record in force can be replaced by whoever may reopen it. */
    function stepsOf({ acts, status }) {
        const can = new Set(acts);
        if (can.has('edit')) can.delete('editLinks');
        if (status === 'decided' && can.has('reopen')) can.add('succeed');
        return ORDER.filter((act) => can.has(act) || (act === 'decide' && can.has('reject')));
    }

    function isReady(act, { acts, readiness, missing, contributors }) {
        switch (act) {
            case 'open': return !missing.length;
            case 'decide': return acts.includes('decide') && (!readiness || readiness.canDecide);
            case 'reject': return !readiness || readiness.canReject;
            case 'leaveOut': return contributors.some(({ response, clock }) => !response && clock
                && !['ended', 'leftOut'].includes(clock.state));
            default: return true;
        }
    }

    function step(act, classes, disabledBy) {
        const made = element('button', { type: 'button', class: classes, 'data-mrd-act': act }, LABELS[act]());
        if (disabledBy) {
            made.setAttribute('disabled', '');
            made.setAttribute('aria-describedby', disabledBy);
        }
        return made;
    }

    /** Links in one line, for a card: what cannot be done yet is left to the record. */
    function links(record) {
        return stepsOf(record).filter((act) => isReady(act, record) && act !== 'leaveOut')
            .map((act) => step(act, 'mrd-link'));
    }

    function role({ meta, own, status }) {
        if (meta.driver.you) return AJS.I18n.getText("meridian.decisions.act.you-drive");
        if (meta.deciders.some(({ you }) => you)) return AJS.I18n.getText("meridian.decisions.act.you-decide");
        return status === 'open' && own ? AJS.I18n.getText("meridian.decisions.act.you-contribute") : '';
    }

    function aside({ meta, own, status }) {
        return status === 'open' && !own && meta.driver.you ? AJS.I18n.getText("meridian.decisions.act.not-asked") : '';
    }

    /** What a draft lacks before it can open. */
    function lacking({ missing }, id = uniqueId('missing')) {
        if (!missing.length) return [];
        return [element('div', { class: 'mrd-lacking', id },
            element('p', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.decisions.act.missing")),
            element('ul', {}, ...missing.map(({ text }) => element('li', { dir: 'auto' }, text))))];
    }

    /** The box of a whole record: the steps that end it are buttons, the others links. */
    function box(record) {
        const steps = stepsOf(record);
        if (!steps.length) return [];
        const whyId = uniqueId('why');
        const titleId = uniqueId('steps');
        const buttons = steps.filter((act) => act !== 'leaveOut' || isReady(act, record)).map((act) => {
            const ends = ['open', 'decide', 'reject'].includes(act);
            return step(act, 'aui-button' + (ends ? '' : ' aui-button-link'), isReady(act, record) ? null : whyId);
        });
        const title = role(record) || AJS.I18n.getText("meridian.decisions.act.you-administer");
        return [element('div', { class: 'mrd-box mrd-no-paper', role: 'group', 'aria-labelledby': titleId },
            element('div', { class: 'mrd-head' }, element('span', { class: 'mrd-h', id: titleId }, title),
                element('span', { class: 'mrd-min' }, aside(record))),
            ...lacking(record, whyId), element('div', { class: 'mrd-submit' }, ...buttons, ...ready(record, whyId)))];
    }

    function ready({ readiness }, id) {
        return readiness ? [element('span', { class: 'mrd-min', id }, readiness.text)] : [];
    }

    Object.assign(window.Meridian.decisions, { ops: { box, lacking, links, role } });
}());
