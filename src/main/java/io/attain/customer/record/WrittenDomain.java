package io.attain.customer.record;

import java.net.IDN;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A web domain as it is compared: what its owner has registered, whatever stands before it or around it. {@code
 * shop.harbour.co.uk/contact} is {@code harbour.co.uk}.
 */
final class WrittenDomain {

    /** Of several in a cell the first counts. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;、|]+");

    private static final Pattern BEFORE = Pattern.compile("^(?:[a-z]+://)?(?:[^@/]*@)?(?:www\\.)?");
    private static final Pattern BEHIND = Pattern.compile("\\.?(?:[/:?#].*)?$");
    private static final Pattern DOT = Pattern.compile("[。｡]");
    /** Not the number of a host. */
    private static final Pattern HOST = Pattern.compile("(?!.*\\.\\d++$)[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

    /** Everybody's addresses: they tell nobody apart. */
    private static final Set<String> EVERYBODYS = words(
            "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com icloud.com me.com aol.com",
            "yahoo.com yahoo.co.jp ymail.com gmx.com gmx.de gmx.net web.de t-online.de freenet.de orange.fr",
            "free.fr laposte.net libero.it mail.ru yandex.ru proton.me protonmail.com naver.com hanmail.net",
            "daum.net qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn wo.cn",
            "aliyun.com 21cn.com tom.com facebook.com linkedin.com instagram.com x.com twitter.com weibo.com",
            "weibo.cn t.me youtube.com bit.ly linktr.ee google.com zoho.com mailbox.org btinternet.com",
            "comcast.net rediffmail.com uol.com.br bigpond.com docomo.ne.jp");

    /** Below these everybody has a name of one's own: it is told whole. */
    private static final Set<String> HOSTED = words(
            "1688.com alibaba.com taobao.com tmall.com jd.com made-in-china.com globalsources.com etsy.com ebay.com",
            "github.io gitlab.io myshopify.com wixsite.com wordpress.com blogspot.com weebly.com jimdofree.com jimdosite.com",
            "business.site webflow.io netlify.app vercel.app pages.dev azurewebsites.net herokuapp.com amazonaws.com");

    /** What countries give out names below, as in co.uk and com.cn; provinces below cn. */
    private static final Set<String> SHARED = words(
            "ac art biz co com ed edu firm gen go gob gob gouv gov gv ind info ltd me mil ne net nhs nom or org plc sch web");

    private static final Set<String> PROVINCES = words(
            "ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj");

    private static final int COUNTRY = 2;

    private WrittenDomain() {}

    private static Set<String> words(String... lines) {
        return Stream.of(lines)
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The domain that a text names, or an address of mail or the web; nothing if it is everybody's.
     *
     * @param half in small letters of half width
     */
    static Optional<String> of(String half) {
        return BETWEEN.splitAsStream(half)
                .map(each -> DOT.matcher(each).replaceAll("."))
                .map(each ->
                        BEHIND.matcher(BEFORE.matcher(each).replaceFirst("")).replaceFirst(""))
                .filter(host -> HOST.matcher(host).matches())
                .findFirst()
                .map(host -> registered(IDN.toUnicode(host)))
                .filter(domain -> !EVERYBODYS.contains(domain));
    }

    private static String registered(String host) {
        List<String> parts = Arrays.asList(host.split("\\.", -1));
        String last = parts.get(parts.size() - 1);
        String second = parts.get(parts.size() - 2);
        boolean isShared = last.length() == COUNTRY
                && (SHARED.contains(second) || ("cn".equals(last) && PROVINCES.contains(second)));
        String domain = end(parts, isShared ? COUNTRY + 1 : COUNTRY);
        return HOSTED.contains(domain) ? host : domain;
    }

    private static String end(List<String> parts, int most) {
        return String.join(".", parts.subList(Math.max(0, parts.size() - most), parts.size()));
    }
}
