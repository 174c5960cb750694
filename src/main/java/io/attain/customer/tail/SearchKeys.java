package io.attain.customer.tail;

import io.attain.customer.record.CompanyName;
import io.attain.customer.record.Identity;
import io.attain.customer.record.Identity.Sign;
import io.attain.kernel.VisibleText;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By which texts a customer is found: each begins a word of its name, a Chinese name from any of its characters on, or is one
 * of its numbers. Whatever begins so is found, so that an index in the order of the keys leads to it. Legal forms behind a name find nobody.
 */
public final class SearchKeys {

    /** Finds everybody. */
    public static final String ANY = "z";

    private static final int LONGEST = 20;
    /** Longer parts of Chinese names tell hardly more. */
    private static final int LONGEST_HAN = 8;

    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What stands between the other words of a name with Chinese characters. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+|\\p{IsHan}+");

    private static final Pattern NUMBER = Pattern.compile("[\\s+()/.-]*+\\d[\\d\\s+()/.-]*+");
    /** As whoever has not typed all of a number yet dials it from abroad. */
    private static final Pattern ABROAD = Pattern.compile("^00");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchKeys() {}

    /** The keys of a customer. */
    public static Set<String> of(TailCustomer.Said said) {
        Set<String> texts = new LinkedHashSet<>(ofName(said.name()));
        Stream.of(said.phone(), said.taxNumber(), said.domain(), said.erpNumber())
                .flatMap(number -> ofNumber(number).stream())
                .forEach(texts::add);
        Set<String> keys = new LinkedHashSet<>(Set.of(ANY));
        texts.stream().filter(text -> !text.isEmpty()).map(SearchKeys::key).forEach(keys::add);
        said.marks().forEach((sign, mark) -> keys.add(mark(sign, mark)));
        return keys;
    }

    private static List<String> ofName(String written) {
        CompanyName name = CompanyName.of(written);
        String core = name.core();
        String whole = core + name.behind();
        Stream<String> words = isHan(core)
                ? Stream.concat(
                        IntStream.range(0, core.length())
                                .filter(at -> begins(core, at))
                                .mapToObj(at -> cut(whole.substring(at))),
                        BETWEEN.splitAsStream(plain(written)).filter(core::contains))
                : Arrays.stream(core.split(" ", -1));
        return Stream.concat(words, before(name)).toList();
    }

    /** Whoever types a name begins with the form that stands before it. */
    private static Stream<String> before(CompanyName name) {
        return isHan(name.before())
                ? Stream.of(cut(name.before() + name.core()))
                : Arrays.stream(name.before().split(" ", -1));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_HAN));
    }

    /** At each Chinese character, and where something else begins. */
    private static boolean begins(String text, int at) {
        return at == 0 || Character.isIdeographic(text.charAt(at)) || Character.isIdeographic(text.charAt(at - 1));
    }

    private static boolean isHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Set<String> ofNumber(String number) {
        String plain = plain(number);
        Set<String> texts = new LinkedHashSet<>(Arrays.asList(NO_NAME.split(plain, -1)));
        String whole = NO_NAME.matcher(plain).replaceAll("");
        texts.add(whole);
        texts.add(ABROAD.matcher(whole).replaceFirst(""));
        texts.add(asPhone(number));
        return texts;
    }

    private static String asPhone(String number) {
        return Identity.of("", "", number, "").getOrDefault(Sign.PHONE, "");
    }

    private static String plain(String text) {
        return VisibleText.plain(text).toLowerCase(Locale.ROOT).strip();
    }

    /** What somebody types: with each of these something of a customer must begin. Empty if nothing can be found by it. */
    public static List<String> asked(String text) {
        String plain = plain(text);
        if (NUMBER.matcher(plain).matches()) {
            String phone = asPhone(plain);
            return List.of(key(phone.isEmpty() ? NO_NAME.matcher(plain).replaceAll("") : phone));
        }
        return (isHan(plain) ? BLANKS.splitAsStream(plain) : Stream.of(plain))
                .map(part -> CompanyName.of(part).core())
                .flatMap(core -> Arrays.stream(core.split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .map(word -> key(isHan(word) ? cut(word) : word))
                .distinct()
                .toList();
    }

    /** By what two may be the same: only the whole of it is asked for, and nobody types it. */
    public static String mark(Sign sign, String mark) {
        return "m" + letter(sign) + InOneOrder.of(mark, LONGEST * 2);
    }

    private static char letter(Sign sign) {
        return switch (sign) {
            case NAME -> 'n';
            case NAME_ALONE -> 'a';
            case TAX_NUMBER -> 't';
            case PHONE -> 'p';
            case MAIL -> 'e';
            case DOMAIN -> 'd';
        };
    }

    private static String key(String text) {
        return InOneOrder.of(text, LONGEST);
    }

    /** Behind all keys that begin with a key. */
    public static String end(String key) {
        return key + "g";
    }
}
