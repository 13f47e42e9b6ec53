/** The pages on which administrators set hours: for everybody and for groups, or within one project or space. */
(function () {
    'use strict';

    const {
        CompanyCalendars, DefaultsForm, Field, Zones, button, defaultsLines, element, failureText, fillFrames, icon,
        named, request, section, textInput
    } = window.Meridian;

    const FRAMES = '[data-mrd-hours-admin]';
    const COMPANY = 'company';

    function groupPath(name) {
        return 'defaults/groups?name=' + encodeURIComponent(name);
    }

    function notesFor(kind, product) {
        switch (kind) {
            case 'company': return {
                zone: AJS.I18n.getText("meridian.hours.admin.zone-company", product),
                week: AJS.I18n.getText("meridian.hours.admin.week-company"),
                region: AJS.I18n.getText("meridian.hours.admin.region-company"),
                halfDay: AJS.I18n.getText("meridian.hours.admin.half-day-company")
            };
            case 'group': return {
                zone: AJS.I18n.getText("meridian.hours.admin.zone-group"),
                week: AJS.I18n.getText("meridian.hours.admin.week-group"),
                region: AJS.I18n.getText("meridian.hours.admin.region-group")
            };
            default: return {
                zone: AJS.I18n.getText("meridian.hours.admin.zone-within"),
                week: AJS.I18n.getText("meridian.hours.admin.week-within"),
                region: AJS.I18n.getText("meridian.hours.admin.region-within")
            };
        }
    }

    /** Groups that have hours of their own; one is edited at a time, in a form below the list. */
    class GroupDefaults {
        constructor(page) {
            this.page = page;
            this.list = element('ul', { class: 'mrd-entries' });
            this.empty = element('p', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.hours.groups.empty"));
            this.formPlace = element('div');
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.adder = button('aui-button', AJS.I18n.getText("meridian.hours.groups.add"), () => this.askName());
            this.element = element('div', {}, this.empty, this.list, this.formPlace,
                element('div', { class: 'mrd-submit' }, this.adder, this.status));
        }

        show(defaults) {
            this.defaults = defaults;
            this.empty.hidden = defaults.length > 0;
            this.list.hidden = !defaults.length;
            this.list.replaceChildren(...defaults.map((each) => this.row(each)));
        }

        row(defaults) {
            const lines = this.page.lines(defaults).map((line) => element('div', { class: 'mrd-min' }, line));
            return element('li', {}, element('div', { class: 'mrd-grow' }, element('b', {}, defaults.name), ...lines),
                element('span', { class: 'mrd-ops' },
                    named(AJS.I18n.getText("meridian.hours.list.edit"), defaults.name, () => this.edit(defaults.name)),
                    named(AJS.I18n.getText("meridian.hours.list.remove"), defaults.name, () => this.remove(defaults))));
        }

        /** True, with the focus on it, while hours of another group are typed and not saved. */
        isBusy() {
            if (!this.form || !this.form.isTouched) return false;
            this.status.textContent = AJS.I18n.getText("meridian.hours.groups.unsaved");
            this.form.saveButton.focus();
            return true;
        }

        askName() {
            const name = new Field(AJS.I18n.getText("meridian.hours.groups.name"),
                textInput({ list: 'mrd-groups', maxlength: '255' }));
            const form = element('form', { class: 'aui mrd-box', novalidate: '' }, name.element,
                element('div', { class: 'mrd-submit' },
                    element('button', { type: 'submit', class: 'aui-button' },
                        AJS.I18n.getText("meridian.hours.groups.continue")),
                    button('aui-button aui-button-link', AJS.I18n.getText("meridian.hours.list.cancel"),
                        () => this.close())));
            form.addEventListener('submit', (event) => {
                event.preventDefault();
                if (name.value.trim()) this.edit(name.value.trim());
                else name.showError(AJS.I18n.getText("meridian.hours.groups.name-missing"));
            });
            this.place(form);
            name.input.focus();
        }

        place(form) {
            this.status.textContent = '';
            this.formPlace.replaceChildren(form);
            this.adder.hidden = true;
        }

        close() {
            this.form = null;
            this.formPlace.replaceChildren();
            this.adder.hidden = false;
            this.adder.focus();
        }

        async edit(name) {
            if (this.isBusy()) return;
            const reply = await request(groupPath(name));
            if (reply.status !== 200) {
                this.status.textContent = failureText(reply, this.page.product);
                return;
            }
            this.form = this.page.form('group', groupPath(name), {
                saved: () => this.conclude(name), cancelled: () => this.close()
            });
            this.form.show(reply.body);
            const title = AJS.I18n.getText("meridian.hours.groups.title-of", name);
            this.place(element('div', { class: 'mrd-box', role: 'group', 'aria-label': title },
                element('h3', { class: 'mrd-h', tabindex: '-1' }, title), this.form.element));
            this.formPlace.querySelector('h3').focus();
        }

        async conclude(name) {
            this.close();
            this.status.textContent = AJS.I18n.getText("meridian.hours.groups.saved", name);
            await this.page.reloadGroups();
        }

        async remove(defaults) {
            const change = { method: 'DELETE', version: defaults.version };
            const reply = await request(groupPath(defaults.name), undefined, change);
            this.status.textContent = reply.status === 204
                ? AJS.I18n.getText("meridian.hours.groups.removed", defaults.name)
                : failureText(reply, this.page.product);
            this.adder.focus();
            await this.page.reloadGroups();
        }
    }

    class HoursAdminPage {
        constructor(frame) {
            this.frame = frame;
            this.product = frame.dataset.mrdProduct;
            this.subject = frame.dataset.mrdHoursAdmin;
            this.isCompany = this.subject === COMPANY;
            window.addEventListener('beforeunload', (event) => {
                const forms = [this.main, this.groups && this.groups.form].filter(Boolean);
                if (forms.some((form) => form.isTouched)) event.preventDefault();
            });
        }

        async load() {
            const paths = ['zones', 'regions', 'defaults/' + this.subject]
                .concat(this.isCompany ? ['defaults', 'calendars'] : []);
            const replies = await Promise.all(paths.map((path) => request(path)));
            if (replies.some((reply) => reply.status !== 200)) this.showFailedLoad();
            else this.show(...replies.map((reply) => reply.body));
        }

        showFailedLoad() {
            const again = button('mrd-link', AJS.I18n.getText("meridian.hours.page.try-again"), () => this.load());
            this.frame.replaceChildren(element('div', { class: 'mrd-note', role: 'alert' }, icon('error', 'danger'),
                element('span', {}, AJS.I18n.getText("meridian.hours.admin.failed"), ' ', again)));
        }

        show({ zones }, regions, defaults, all, calendars) {
            this.zones = new Zones(zones);
            this.takeRegions(regions);
            this.main = this.form(this.isCompany ? 'company' : 'within', 'defaults/' + this.subject, { saved() {} });
            this.main.show(defaults);
            this.frame.replaceChildren(this.main.element);
            if (this.isCompany) this.showCompany(all.defaults, calendars.calendars);
        }

        showCompany(defaults, calendars) {
            this.groups = new GroupDefaults(this);
            this.showGroups(defaults);
            this.calendars = new CompanyCalendars(this.product, () => this.reloadRegions());
            this.calendars.show(calendars);
            this.frame.append(
                section(AJS.I18n.getText("meridian.hours.groups.title"), this.groups.element),
                section(AJS.I18n.getText("meridian.hours.region.calendars"), this.calendars.element));
        }

        takeRegions({ regions, calendars }) {
            this.regions = regions;
            this.calendarNames = calendars;
            this.names = new Map(regions.concat(calendars).map((each) => [each.code, each.name]));
            this.names.set('none', AJS.I18n.getText("meridian.hours.region.none"));
        }

        form(kind, path, ends) {
            return new DefaultsForm({
                zones: this.zones, regions: this.regions, calendars: this.calendarNames, product: this.product,
                notes: notesFor(kind, this.product), lines: (defaults) => this.lines(defaults)
            }, path, ends);
        }

        lines(defaults) {
            return defaultsLines(defaults, {
                zones: this.zones, regionName: (code) => this.names.get(code) || code
            });
        }

        showGroups(defaults) {
            this.groups.show(defaults.filter((each) => each.scope === 'group'));
        }

        async reloadGroups() {
            const reply = await request('defaults');
            if (reply.status === 200) this.showGroups(reply.body.defaults);
        }

        /** A calendar that was added or removed can be chosen, or no longer be, without loading the page anew. */
        async reloadRegions() {
            const reply = await request('regions');
            if (reply.status !== 200) return;
            this.takeRegions(reply.body);
            this.main.fields.region.offer(this.regions, this.calendarNames);
        }
    }

    fillFrames(FRAMES, (frame) => new HoursAdminPage(frame).load());
}());
