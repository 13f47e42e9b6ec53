/** The form for one's own working hours: everything in it as typed, as saved, and what is wrong with it. */
(function () {
    'use strict';

    const {
        Course, DatedSetting, EntryList, HoursExchange, HoursPreview, LeaveFile, RegionPart, Tick, WeekPart, ZonePart,
        element, extraDayKind, leaveKind, section
    } = window.Meridian;
    const { dateText, dayName, dayOf, todayAt } = window.Meridian.words;

    class HoursForm {
        /** @param context has me, zones, regions, calendars, product and onChange */
        constructor(context) {
            this.context = context;
            this.zones = context.zones;
            this.today = todayAt(context.me.now, this.zones.offset(context.me.effective.zone.value));
            this.isFilling = true;
            this.buildSettings();
            this.buildDays();
            this.element = element('div', {}, ...this.sections());
            this.value = context.me.profile;
            this.isFilling = false;
        }

        changed() {
            if (!this.isFilling) this.context.onChange();
        }

        buildSettings() {
            const { me, zones, regions, calendars, product } = this.context;
            const onChange = () => this.changed();
            this.zonePart = new ZonePart({ zones, inherited: me.inherited.zone, product });
            this.weekPart = new WeekPart({ inherited: me.inherited.week });
            this.zoneSetting = new DatedSetting('zone', this.zonePart, this.today, onChange);
            this.weekSetting = new DatedSetting('week', this.weekPart, this.today, onChange);
            const names = new Map(regions.concat(calendars).map((each) => [each.code, each.name]));
            const none = AJS.I18n.getText("meridian.hours.region.none");
            this.inheritedRegion = names.get(me.inherited.region.value) || none;
            const inheritedLabel = AJS.I18n.getText("meridian.hours.region.inherited", this.inheritedRegion);
            this.region = new RegionPart({ regions, calendars, inheritedLabel, onChange });
            this.preview = new HoursPreview();
        }

        buildDays() {
            const onChange = () => this.changed();
            this.leave = new EntryList(leaveKind((date) => this.hoursOn(date)), this.today, onChange);
            this.leaveFile = new LeaveFile(this.leave);
            this.leave.ops.append(...this.leaveFile.parts);
            this.extraDays = new EntryList(extraDayKind(), this.today, onChange);
            this.hidden = new Tick(AJS.I18n.getText("meridian.hours.sight.hide"), onChange);
            this.exchange = new HoursExchange(this);
        }

        sections() {
            return [
                section(AJS.I18n.getText("meridian.hours.zone.title"), this.zoneSetting.element),
                section(AJS.I18n.getText("meridian.hours.week.title"), this.weekSetting.element),
                section(AJS.I18n.getText("meridian.hours.preview.title"), this.preview.element),
                section(AJS.I18n.getText("meridian.hours.region.title"), this.region.element),
                section(AJS.I18n.getText("meridian.hours.away.title"), this.leave.element, this.leaveFile.field),
                section(AJS.I18n.getText("meridian.hours.extra.title"), this.extraDays.element),
                section(AJS.I18n.getText("meridian.hours.sight.title"), this.hidden.element, element('p',
                    { class: 'mrd-min' }, AJS.I18n.getText("meridian.hours.sight.note"))),
                section(AJS.I18n.getText("meridian.hours.exchange.title"), this.exchange.element)
            ];
        }

        /** The hours that start on that date by what is in the form. */
        hoursOn(date) {
            const week = new Course('week', this.weekSetting.value).on(date) || this.context.me.inherited.week.value;
            return week[dayOf(date)] || [];
        }

        /** As PUT people/me takes it. */
        get value() {
            return this.profileWith(this.weekPart.value);
        }

        set value(profile) {
            this.zoneSetting.entries = profile.zones || [];
            this.weekSetting.entries = profile.weeks || [];
            this.region.value = profile.region || null;
            this.leave.entries = profile.leave || [];
            this.extraDays.entries = profile.extraDays || [];
            this.hidden.value = Boolean(profile.hidden);
        }

        /** With the saved hours on the days that cannot be read. */
        get previewValue() {
            return this.profileWith(this.weekPart.valueWith(this.context.me.effective.week.value));
        }

        profileWith(week) {
            const profile = {
                zones: this.zoneSetting.value, weeks: this.weekSetting.valueWith(week), leave: this.leave.value,
                extraDays: this.extraDays.value, hidden: this.hidden.value
            };
            if (this.region.value) profile.region = this.region.value;
            return profile;
        }

        get state() {
            return {
                zone: this.zoneSetting.state, week: this.weekSetting.state, region: this.region.value,
                leave: this.leave.state, extraDays: this.extraDays.state, hidden: this.hidden.value
            };
        }

        /** Everything as it was typed. */
        set state(state) {
            this.isFilling = true;
            this.zoneSetting.state = state.zone;
            this.weekSetting.state = state.week;
            this.region.value = state.region;
            this.leave.state = state.leave;
            this.extraDays.state = state.extraDays;
            this.hidden.value = state.hidden;
            this.isFilling = false;
        }

        /** For copying: what is in the form, or null while that cannot be read. */
        get profile() {
            return this.finish().length ? null : this.value;
        }

        /** Takes pasted hours over; a company calendar of the other product means nothing here. */
        fill(pasted) {
            const isForeign = Boolean(pasted.region) && !this.region.has(pasted.region);
            this.isFilling = true;
            this.value = Object.assign({}, pasted, isForeign ? { region: undefined } : {});
            this.isFilling = false;
            this.changed();
            return isForeign
                ? AJS.I18n.getText("meridian.hours.exchange.filled-without-region")
                : AJS.I18n.getText("meridian.hours.exchange.filled");
        }

        useZone(id) {
            this.zonePart.use(id);
            this.zonePart.focus();
        }

        /** Shows every flaw at its place; each has place, input and text. Entries being edited are taken over. */
        finish() {
            const found = this.zoneSetting.check().concat(this.weekSetting.check(), this.finishList(this.leave),
                this.finishList(this.extraDays));
            return found;
        }

        finishList(list) {
            const found = list.check();
            if (!found.length && list.form) list.takeOver();
            return found;
        }

        /** What the server says about one path, such as leave[2].to. */
        refuse(path, text) {
            const [, field, rest] = /^(\w+)(.*)$/.exec(path) || ['', '', ''];
            switch (field) {
                case 'zones': return this.zoneSetting.refuse(rest, text);
                case 'weeks': return this.weekSetting.refuse(rest, text);
                case 'region': return this.region.refuse(text);
                case 'leave': return this.leave.refuse(rest, text);
                case 'extraDays': return this.extraDays.refuse(rest, text);
                default: return null;
            }
        }

        /** What the server counts with what is in the form. */
        showPreview(answer) {
            this.preview.show(answer.days, this.today);
            this.zonePart.showNow(answer.now);
            this.hasAway = answer.days.some((day) => day.intervals.some((interval) => interval.away));
            this.region.note.textContent = this.holidayTexts(answer).join(' ');
            this.explainPreview(false);
        }

        explainPreview(isOld) {
            const days = this.weekPart.wrongDays.map((day) => dayName(day));
            const texts = days.map((day) => AJS.I18n.getText("meridian.hours.preview.wrong-day", day));
            if (isOld && !days.length) texts.push(AJS.I18n.getText("meridian.hours.preview.old"));
            if (this.hasAway) texts.push(AJS.I18n.getText("meridian.hours.preview.hatched"));
            this.preview.explain(texts.join(' '));
        }

        holidayTexts(answer) {
            const texts = [];
            if (answer.holidaysAYear) {
                texts.push(AJS.I18n.getText("meridian.hours.region.count", String(answer.holidaysAYear)));
            }
            if (answer.nextHoliday) {
                texts.push(AJS.I18n.getText("meridian.hours.region.next", answer.nextHoliday.name,
                    dateText(answer.nextHoliday.date, this.today)));
            }
            return texts.concat(this.inheritedText());
        }

        inheritedText() {
            const { source, name } = this.context.me.inherited.region;
            return source === 'GROUP'
                ? AJS.I18n.getText("meridian.hours.region.default-group", name, this.inheritedRegion)
                : AJS.I18n.getText("meridian.hours.region.default-company", this.inheritedRegion);
        }
    }

    window.Meridian.HoursForm = HoursForm;
}());
