package app.meridian.devhost.services;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.HostUsers;
import app.meridian.devhost.Request;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/** The languages of people's preferences; who is nobody has the product's. */
record SalLocales(HostUsers users) implements LocaleResolver {

    @Override
    public Locale getLocale() {
        return Request.current().locale();
    }

    @Override
    public Locale getLocale(UserKey user) {
        return users.byKey(user.getStringValue()).map(HostUser::locale).orElse(Request.DEFAULT_LOCALE);
    }
}
