/** Two versions of somebody's hours, of which they choose part by part. */
(function () {
    'use strict';

    const { button, element, extraDayText, leaveText, uniqueId } = window.Meridian;
    const { dateText, weekText } = window.Meridian.words;

    const FIELDS = ['zones', 'weeks', 'region', 'leave', 'extraDays', 'hidden'];

    /** The same text for the same content, whatever the order of the names in it. */
    function canonical(value) {
        return JSON.stringify(value, (key, each) => (each && typeof each === 'object' && !Array.isArray(each)
            ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => a.localeCompare(b))) : each));
    }

    function isSame(one, other) {
        return canonical(one) === canonical(other);
    }

    /** Every field, also those that the server leaves out. */
    function complete(profile) {
        return Object.assign({ zones: [], weeks: [], region: '', leave: [], extraDays: [], hidden: false }, profile);
    }

    /** What both sides have added to a list, without what one of them has taken out of it. */
    function together(base, mine, theirs, identity) {
        const has = (list, entry) => list.some((each) => isSame(each, entry));
        const taken = theirs.filter((entry) => !has(base, entry) || has(mine, entry));
        const added = mine.filter((entry) => !has(base, entry)
            && !taken.some((each) => identity(each) === identity(entry)));
        return taken.concat(added);
    }

    /** Puts the texts of a profile's fields together, one line for each entry. */
    class Lines {
        constructor({ zones, region, today }) {
            this.zones = zones;
            this.region = region;
            this.today = today;
        }

        of(field, value) {
            switch (field) {
                case 'zones': return this.course(value, (entry) => entry.zone && this.zones.text(entry.zone));
                case 'weeks': return this.course(value, (entry) => entry.week && weekText(entry.week));
                case 'region': return [value ? this.region.name(value)
                    : AJS.I18n.getText("meridian.hours.from.inherited")];
                case 'leave': return orNothing(value.map((leave) => leaveText(leave, this.today)));
                case 'extraDays': return orNothing(value.map((extraDay) => extraDayText(extraDay, this.today)));
                default: return [value ? AJS.I18n.getText("meridian.hours.conflict.hidden")
                    : AJS.I18n.getText("meridian.hours.conflict.shown")];
            }
        }

        course(entries, textOf) {
            if (!entries.length) return [AJS.I18n.getText("meridian.hours.from.inherited")];
            return entries.map((entry) => {
                const text = textOf(entry) || AJS.I18n.getText("meridian.hours.from.inherited");
                return entry.from
                    ? AJS.I18n.getText("meridian.hours.from.entry", dateText(entry.from, this.today), text) : text;
            });
        }
    }

    function orNothing(lines) {
        return lines.length ? lines : [AJS.I18n.getText("meridian.hours.conflict.nothing")];
    }

    function titleOf(field) {
        switch (field) {
            case 'zones': return AJS.I18n.getText("meridian.hours.zone.title");
            case 'weeks': return AJS.I18n.getText("meridian.hours.week.title");
            case 'region': return AJS.I18n.getText("meridian.hours.region.title");
            case 'leave': return AJS.I18n.getText("meridian.hours.away.title");
            case 'extraDays': return AJS.I18n.getText("meridian.hours.extra.title");
            default: return AJS.I18n.getText("meridian.hours.sight.title");
        }
    }

    /** One field in both versions, and which of them counts. */
    class Difference {
        constructor(field, { base, mine, theirs }, lines) {
            this.field = field;
            this.name = uniqueId('version');
            this.values = { theirs: theirs[field], mine: mine[field] };
            if (this.wasChangedOnBothSides(field, base, mine, theirs)) {
                this.values.both = this.bothOf(field, base, mine, theirs);
            }
            this.chosen = this.likely(field, base, mine, theirs);
            this.element = element('fieldset', { class: 'mrd-field' }, element('legend', {}, titleOf(field)),
                element('div', { class: 'mrd-diff' }, ...this.cards(lines)));
        }

        wasChangedOnBothSides(field, base, mine, theirs) {
            const isList = field === 'leave' || field === 'extraDays';
            return isList && !isSame(mine[field], base[field]) && !isSame(theirs[field], base[field]);
        }

        bothOf(field, base, mine, theirs) {
            const identity = field === 'leave' ? canonical : (extraDay) => extraDay.date;
            return together(base[field], mine[field], theirs[field], identity);
        }

        /** What only one side has changed is as that side has it. */
        likely(field, base, mine, theirs) {
            if (isSame(mine[field], base[field])) return 'theirs';
            if (isSame(theirs[field], base[field])) return 'mine';
            return this.values.both ? 'both' : 'mine';
        }

        cards(lines) {
            const theirs = lines.of(this.field, this.values.theirs);
            const mine = lines.of(this.field, this.values.mine);
            const cards = [
                this.card('theirs', AJS.I18n.getText("meridian.hours.conflict.theirs"), theirs, mine,
                    AJS.I18n.getText("meridian.hours.conflict.use-theirs")),
                this.card('mine', AJS.I18n.getText("meridian.hours.conflict.mine"), mine, theirs,
                    AJS.I18n.getText("meridian.hours.conflict.keep-mine"))
            ];
            if (!this.values.both) return cards;
            const both = lines.of(this.field, this.values.both);
            return cards.concat(this.card('both', AJS.I18n.getText("meridian.hours.conflict.both"), both, both,
                AJS.I18n.getText("meridian.hours.conflict.keep-both")));
        }

        card(version, title, lines, others, label) {
            const radio = element('input', {
                type: 'radio', class: 'radio', name: this.name, id: uniqueId('choose'), value: version
            });
            radio.checked = version === this.chosen;
            radio.addEventListener('change', () => { this.chosen = version; });
            return element('div', {}, element('p', { class: 'mrd-h' }, title),
                element('ul', { class: 'mrd-lines' }, ...lines.map((line) => element('li', {},
                    others.includes(line) ? line : element('ins', {}, line)))),
                element('div', { class: 'mrd-choice' }, element('span', {}, radio,
                    element('label', { for: radio.id }, label))));
        }

        get value() {
            return this.values[this.chosen];
        }
    }

    /** Shown in place of the form, which keeps what was typed. */
    class Conflict {
        /** @param base what both sides started from @param onSave called with the profile as chosen */
        constructor(versions, context, { onSave, onBack }) {
            this.versions = Object.fromEntries(Object.entries(versions).map(([name, each]) => [name, complete(each)]));
            const { mine, theirs } = this.versions;
            this.differences = FIELDS.filter((field) => !isSame(mine[field], theirs[field]))
                .map((field) => new Difference(field, this.versions, new Lines(context)));
            this.message = element('div');
            this.saveButton = button('aui-button aui-button-primary',
                AJS.I18n.getText("meridian.hours.conflict.save"), () => onSave(this.profile));
            const back = button('aui-button aui-button-link', AJS.I18n.getText("meridian.hours.conflict.back"), onBack);
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            const id = uniqueId('conflict');
            this.title = element('h2', { class: 'mrd-h', id, tabindex: '-1' },
                AJS.I18n.getText("meridian.hours.conflict.title"));
            this.element = element('div', { class: 'mrd-box mrd-conflict', role: 'group', 'aria-labelledby': id },
                element('div', { class: 'mrd-head' }, this.title),
                element('p', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.hours.conflict.lead")), this.message,
                ...this.differences.map((difference) => difference.element),
                element('div', { class: 'mrd-submit' }, this.saveButton, back, this.status));
        }

        get profile() {
            const chosen = Object.assign({}, this.versions.theirs);
            this.differences.forEach((difference) => { chosen[difference.field] = difference.value; });
            if (!chosen.region) delete chosen.region;
            return chosen;
        }
    }

    Object.assign(window.Meridian, { Conflict, completeProfile: complete, isSameProfile: isSame });
}());
