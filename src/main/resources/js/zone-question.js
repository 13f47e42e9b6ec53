/** Asks once, for each browser and zone, whether hours should count where the browser says it is. */
(function () {
    'use strict';

    const { button, element, remember, remembered } = window.Meridian;

    const DAY_MS = 24 * 60 * 60 * 1000;
    const DAYS_COMPARED = 366;

    /** The distances from UTC over the next year; zones are compared by their rules, not their names (rule W9). */
    function rulesOf(zone, now) {
        const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
        const offsetAt = (day) => format.formatToParts(now + day * DAY_MS)
            .find((part) => part.type === 'timeZoneName').value;
        return Array.from({ length: DAYS_COMPARED }, (unused, day) => offsetAt(day)).join();
    }

    /** False also where this browser does not know one of the two. */
    function differ(one, other, now) {
        try {
            return one !== other && rulesOf(one, now) !== rulesOf(other, now);
        } catch (unknown) {
            return false;
        }
    }

    /**
     * The question as a box, or null if there is nothing to ask.
     *
     * @param me as GET people/me tells it
     * @param use called with the browser's zone if that is the answer
     * @param kept called if nothing changes
     */
    function zoneQuestion({ me, zones, use, kept }) {
        const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
        const mine = me.effective.zone.value;
        const name = 'zone-kept:' + me.key;
        const pair = here + ' ' + mine;
        const isAsked = zones.has(here) && remembered(name) !== pair && differ(here, mine, Date.parse(me.now));
        if (!isAsked) return null;
        const text = AJS.I18n.getText("meridian.hours.ask.question", zones.place(here), zones.place(mine));
        const box = element('div', { class: 'mrd-box mrd-ask', role: 'group', 'aria-label': text },
            element('p', {}, text));
        const answer = (label, run) => button('aui-button', label, () => {
            box.remove();
            run();
        });
        box.append(element('div', { class: 'mrd-submit' },
            answer(AJS.I18n.getText("meridian.hours.ask.use", zones.place(here)), () => use(here)),
            answer(AJS.I18n.getText("meridian.hours.ask.keep", zones.place(mine)), () => {
                remember(name, pair);
                kept();
            })));
        return box;
    }

    window.Meridian.zoneQuestion = zoneQuestion;
}());
