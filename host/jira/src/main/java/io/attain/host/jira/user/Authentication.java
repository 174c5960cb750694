package io.attain.host.jira.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.attain.host.jira.i18n.PersonalTexts;
import io.attain.host.jira.i18n.Translations;
import io.attain.host.store.SiteProperties;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who asks now: one user per thread, set by whoever takes the request and cleared after it. */
@SuppressWarnings("ThreadLocalUsage") // one per site, and several sites may share a test
public record Authentication(
        Users users, Translations translations, SiteProperties settings, ThreadLocal<@Nullable ApplicationUser> current)
        implements JiraAuthenticationContext {

    /** The setting that holds the site's own language, such as {@code zh_CN}. */
    public static final String DEFAULT_LOCALE = "jira.i18n.default.locale";

    /** Nobody is logged in yet. */
    public Authentication(Users users, Translations translations, SiteProperties settings) {
        this(users, translations, settings, new ThreadLocal<>());
    }

    @Override
    public @Nullable ApplicationUser getLoggedInUser() {
        return current.get();
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get() != null;
    }

    @Override
    public Locale getLocale() {
        return localeOf(current.get());
    }

    /** The site's own language: English unless a setting says otherwise. */
    public Locale defaultLocale() {
        return settings.get(DEFAULT_LOCALE)
                .map(locale -> Locale.forLanguageTag(locale.replace('_', '-')))
                .orElse(Locale.ENGLISH);
    }

    /** The language the user chose, else the site's. */
    public Locale localeOf(@Nullable ApplicationUser user) {
        HostUser stored = user == null ? null : users.getUserByKey(user.getKey());
        return stored == null ? defaultLocale() : stored.locale().orElseGet(this::defaultLocale);
    }

    @Override
    public I18nHelper getI18nHelper() {
        return textsFor(current.get());
    }

    /** Texts in this user's language. */
    public I18nHelper textsFor(@Nullable ApplicationUser user) {
        return new PersonalTexts(translations, localeOf(user));
    }

    @Override
    public void setLoggedInUser(@Nullable ApplicationUser user) {
        if (user == null) {
            current.remove();
        } else {
            current.set(user);
        }
    }

    @Override
    public void clearLoggedInUser() {
        current.remove();
    }
}
