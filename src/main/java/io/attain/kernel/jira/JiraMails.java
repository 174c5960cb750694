package io.attain.kernel.jira;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Mails;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Mails by Jira's queue, from Jira's own address. What is queued while Jira sends no mail is Jira's to throw away. */
@Component
public record JiraMails(
        JiraPeople people,
        JiraComponents jira,
        @ComponentImport ProjectManager projects,
        @ComponentImport I18nResolver texts,
        @ComponentImport ApplicationProperties settings)
        implements Mails {

    /** {@code APKeys.JIRA_BASEURL} */
    private static final String BASE_URL = "jira.baseurl";

    @Override
    public boolean send(String personKey, Function<Words, Mail> written) {
        Optional<ApplicationUser> reader = people.find(personKey)
                .filter(ApplicationUser::isActive)
                .filter(user -> user.getEmailAddress() != null
                        && !user.getEmailAddress().isBlank());
        reader.ifPresent(user -> {
            Mail mail = written.apply(new Texts(language(user)));
            try {
                new JiraMailQueue(jira).add(user.getEmailAddress(), mail);
            } catch (LinkageError e) {
                // Else it would end whatever others do after it.
                throw new IllegalStateException("Jira gives no mail to plugins", e);
            }
        });
        return reader.isPresent();
    }

    private Locale language(ApplicationUser user) {
        return jira.find(LocaleManager.class)
                .map(languages -> languages.getLocaleFor(user))
                .orElseGet(settings::getDefaultLocale);
    }

    private final class Texts implements Words {

        private final Locale language;

        Texts(Locale language) {
            this.language = language;
        }

        @Override
        public Locale language() {
            return language;
        }

        @Override
        public String say(String messageKey, Serializable... arguments) {
            return texts.getText(
                    language,
                    messageKey,
                    Arrays.stream(arguments)
                            .map(each -> each instanceof LocalDate day ? written(day) : each)
                            .toArray(Serializable[]::new));
        }

        private String written(LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(language)
                    .format(day);
        }

        @Override
        public String link(String page, long projectId, LocalDate day) {
            String key = Optional.ofNullable(projects.getProjectObj(projectId))
                    .map(Project::getKey)
                    .orElse("");
            return "%s/plugins/servlet/attain/%s?project=%s&date=%s"
                    .formatted(settings.getString(BASE_URL), page, key, day);
        }
    }
}
