/** Times, dates and weeks in words, for every page about working hours. Today's date always comes from the server. */
(function () {
    'use strict';

    const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
    const NINE_TO_FIVE = Object.fromEntries(DAYS.slice(0, 5).map((day) => [day, ['09:00-17:00']]));
    const MIDNIGHT = 24 * 60;
    const DAY_MS = 24 * 60 * 60 * 1000;
    const TIME = /^(\d{1,2})(?:[:.]?(\d{2}))?$/;
    const MONDAY_OF_SOME_WEEK = Date.UTC(2024, 0, 1);

    /** Minutes since midnight of a time as people type it: 9, 9:30, 0930. Null for everything else; 24:00 is 1440. */
    function minutesOf(text) {
        const match = TIME.exec(text.trim());
        if (!match) return null;
        const minute = Number(match[2] || 0);
        const minutes = Number(match[1]) * 60 + minute;
        return minute < 60 && minutes <= MIDNIGHT ? minutes : null;
    }

    function clock(minutes) {
        const two = (number) => String(number).padStart(2, '0');
        return two(Math.floor(minutes / 60)) + ':' + two(minutes % 60);
    }

    /** A length such as 2 h 40 min. */
    function lengthText(minutes) {
        const hours = Math.floor(minutes / 60);
        const rest = minutes % 60;
        if (rest === 0) return AJS.I18n.getText("meridian.hours.words.hours", String(hours));
        if (hours === 0) return AJS.I18n.getText("meridian.hours.words.minutes", String(rest));
        return AJS.I18n.getText("meridian.hours.words.hours-minutes", String(hours), String(rest));
    }

    /** The reader's language as the product knows it. */
    function locale() {
        const frame = document.querySelector('[data-mrd-locale]');
        return frame ? frame.dataset.mrdLocale : 'en';
    }

    function format(date, options) {
        return new Intl.DateTimeFormat(locale(), Object.assign({ timeZone: 'UTC' }, options)).format(date);
    }

    /** A weekday in full, or short where there is little room. */
    function dayName(day, isShort) {
        const date = new Date(MONDAY_OF_SOME_WEEK + DAYS.indexOf(day) * DAY_MS);
        return format(date, { weekday: isShort ? 'short' : 'long' });
    }

    function dayAfter(day) {
        return DAYS[(DAYS.indexOf(day) + 1) % DAYS.length];
    }

    /** The weekday of an ISO date. */
    function dayOf(date) {
        return DAYS[(new Date(date + 'T00:00:00Z').getUTCDay() + 6) % 7];
    }

    function plusDays(date, days) {
        return new Date(Date.parse(date + 'T00:00:00Z') + days * DAY_MS).toISOString().slice(0, 10);
    }

    function daysBetween(from, to) {
        return Math.round((Date.parse(to + 'T00:00:00Z') - Date.parse(from + 'T00:00:00Z')) / DAY_MS);
    }

    function isDate(text) {
        return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text + 'T00:00:00Z'))
            && plusDays(text, 0) === text;
    }

    /** An ISO date such as Mon 30 Nov, with the year unless it is that of the other date. */
    function dateText(date, today) {
        const instant = new Date(date + 'T00:00:00Z');
        const isThisYear = today && today.slice(0, 4) === date.slice(0, 4);
        const options = { day: 'numeric', month: 'short' };
        if (!isThisYear) options.year = 'numeric';
        return (format(instant, { weekday: 'short' }) + ' ' + format(instant, options)).replace(/ /g, '\u00a0');
    }

    /** Today's date where the clock is that far from UTC, such as +05:45. */
    function todayAt(now, offset) {
        const match = /^([+-])(\d{2}):(\d{2})/.exec(offset) || ['', '+', '0', '0'];
        const minutes = (Number(match[2]) * 60 + Number(match[3])) * (match[1] === '-' ? -1 : 1);
        return new Date(Date.parse(now) + minutes * 60000).toISOString().slice(0, 10);
    }

    /** Hours such as 09:00-17:00 as two times. */
    function timesOf(hours) {
        return hours.split('-');
    }

    function hoursText(hours) {
        const [from, until] = timesOf(hours);
        return AJS.I18n.getText("meridian.hours.words.from-until", from, until);
    }

    function listText(texts) {
        return texts.length < 2 ? texts.join('')
            : texts.reduce((all, text) => AJS.I18n.getText("meridian.hours.words.list", all, text));
    }

    function hoursListText(list) {
        return listText(list.map(hoursText));
    }

    /** A week in one line, days with the same hours together: Mon to Fri, 09:00 to 17:00. */
    function weekText(week) {
        const runs = runsOf(week).filter((run) => run.hours !== '');
        if (!runs.length) return AJS.I18n.getText("meridian.hours.words.no-hours");
        return runs.map((run) => AJS.I18n.getText("meridian.hours.words.list", run.days, run.hours)).join('; ');
    }

    function runsOf(week) {
        const runs = [];
        DAYS.forEach((day) => {
            const hours = hoursListText(week[day] || []);
            const last = runs[runs.length - 1];
            if (last && last.hours === hours) last.to = day;
            else runs.push({ from: day, to: day, hours });
        });
        return runs.map((run) => ({ days: daysText(run.from, run.to), hours: run.hours }));
    }

    function daysText(from, to) {
        if (from === to) return dayName(from, true);
        return AJS.I18n.getText("meridian.hours.words.days", dayName(from, true), dayName(to, true));
    }

    window.Meridian.words = {
        DAYS, MIDNIGHT, NINE_TO_FIVE, clock, dateText, dayAfter, dayName, dayOf, daysBetween, daysText, hoursListText,
        isDate, lengthText, minutesOf, plusDays, timesOf, todayAt, weekText
    };
}());
