package io.attain.setup.jira;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import io.attain.plugin.Texts;
import java.util.Locale;

/** Names as our files of texts tell them. */
final class OurTexts {
    private OurTexts() {}

    static SalesNames names() {
        I18nResolver texts = mock();
        when(texts.getText(any(Locale.class), anyString())).thenAnswer(call -> {
            Locale locale = call.getArgument(0);
            String key = call.getArgument(1);
            return (locale.equals(Locale.ENGLISH) ? Texts.english() : Texts.chinese())
                    .getProperty(key, key)
                    .replace("''", "'");
        });
        return new SalesNames(texts);
    }
}
