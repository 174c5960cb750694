package io.attain.words;

import java.util.Locale;
import java.util.stream.Stream;

/** A name in both languages, each without blanks around it; where one is empty, the other stands in for it. */
public record Label(String english, String chinese) {

    /** No name. */
    public static final Label NONE = new Label("", "");

    /** The name in a language. */
    public String in(Locale language) {
        boolean isChinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
        String first = isChinese ? chinese : english;
        return first.isEmpty() ? isChinese ? english : chinese : first;
    }

    /** The name inside a sentence: "Calls" are "calls" there, and a "CRM demo" stays one. */
    public String inText(Locale language) {
        String name = in(language);
        boolean isWord =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isLowerCase(name.charAt(1));
        return isWord ? name.substring(0, 1).toLowerCase(language) + name.substring(1) : name;
    }

    public boolean isEmpty() {
        return english.isEmpty() && chinese.isEmpty();
    }

    /** Whether this is what somebody calls it, in either language and whatever the case. */
    public boolean isCalled(String name) {
        return Stream.of(english, chinese).anyMatch(each -> !each.isEmpty() && each.equalsIgnoreCase(name));
    }
}
