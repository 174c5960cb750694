package io.attain.kernel;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether bytes are Chinese. Most can be read in several ways, of which all but one give rubbish; so Chinese must be far less
 * of a surprise than all others.
 */
final class CommonChinese {

    private static final String CHINESE = "GB18030";

    /** What files of companies are mostly written in: headings, and names of companies, people and places. */
    private static final String CHINAS = "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小"
            + "么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知"
            + "民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间"
            + "新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市总"
            + "客户司称金额销售合目负责预计交期签约状态阶段品线区域备注联系邮箱址省份城编号标季度完率毛利款订单数量"
            + "价创建拜访索源级否商姓志需求析划题务项费支付类型职税票库存仓限任股集团科技息术贸易控网络软件统设器材"
            + "料筑装程医药食服咨询投资管展制造械汽车物流环保传媒育融银险证券房酒店旅游农石油钢铁航空通讯智字互云华"
            + "盛恒达泰康安兴隆宏富瑞祥福顺德诚立伟光辉永佳宝丰嘉元诺博凯远景腾飞龙翔鸿宇洋阳星辰蓝绿红白王李张刘陈"
            + "杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田"
            + "姜范姚谭廖邹熊陆郝孔崔邱秦江史顾侯邵孟雷钱汤尹黎常武乔贺赖龚芳娜敏静丽强磊勇艳杰娟涛超秀霞刚桂英玉兰"
            + "玲芬春梅凤琴洁雪欣晨浩轩涵雅诗俊豪鹏波斌宁健峰慧莹颖琳瑶思京广州深津庆河南湖浙徽辽吉黑贵川陕甘青疆蒙"
            + "古港澳台杭汉厦沙济肥昆哈尔滨连岛烟锡佛珠温赢输丢谈判报谨疗零监表助师套今昨早晚未待处跟踪提醒闭确认取"
            + "消审批拒绝改删增减查导";

    private static final String JAPANS = "株式会社有限東京大阪都日本商事工業製作所電気鉄道銀行機械重化学建設産運輸販売店支部課長員名客顧取引先"
            + "金額上担当者営予定受注失状態段階品地域種備考連絡話番号携帯住府県市区町村目標四半期年度達成率粗利入文"
            + "書数量単価署時訪問約案件氏報告談明題点請求契役職山田太郎佐藤鈴木高橋渡辺伊中小林加吉松井清水斎池石川"
            + "前後岡谷近坂遠青西福三原野正和竹内子秀雅史森柴酒静横宮安口信丸今関北南九州神戸古屋海札幌広島仙台千葉"
            + "埼玉浜新潟崎健一美智洋介博弘浩幸隆夫男恵裕真由香輝拓哉優斗陽菜結愛咲花平令昭";

    /** By how much it is to be less of a surprise: a thousandfold. */
    private static final double CLEARLY = 7;

    /** Digits stand within, which nothing else has there. */
    private static final double FOUR_BYTES = 6;
    /** In any language; a sign, a digit or a letter of full width shows no more than that. */
    private static final double ANY_BYTE = 4.4;

    private static final double ANY_TWO = 2 * ANY_BYTE;

    /** The standard of 1980 has signs first, then the common characters by their sounds, then others. */
    private static final WayOfWriting GB = WayOfWriting.of("GB2312", CHINAS)
            .with(0xA1, 0xA3, ANY_TWO)
            .with(0xB0, 0xD7, 9.4)
            .with(0xD8, 0xF7, 12.2);

    /** With the syllables and the common characters of Japanese, Korean and the Chinese of Taiwan. */
    private static final List<WayOfWriting> OTHERS = List.of(
            WayOfWriting.of("EUC-JP", JAPANS)
                    .with(0xA1, 0xA3, ANY_TWO)
                    .with(0xA4, 0xA5, 6.5)
                    .with(0xB0, 0xCF, 8),
            WayOfWriting.of("windows-31j", JAPANS)
                    .with(0x82, 0x83, 6.5)
                    .with(0x88, 0x98, 8)
                    .with(0xA1, 0xDF, 3.8),
            WayOfWriting.of("x-windows-949", "").with(0xA1, 0xA3, ANY_TWO).with(0xB0, 0xC8, 7.8),
            WayOfWriting.of("Big5", "").with(0xA4, 0xC6, 8.6));

    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");

    /** So many characters show it. */
    private static final int ENOUGH = 10_000;

    private CommonChinese() {}

    /** Whether this Java can read all of them. */
    static boolean isKnown() {
        return Charset.isSupported(CHINESE)
                && Stream.concat(Stream.of(GB), OTHERS.stream())
                        .map(WayOfWriting::charset)
                        .allMatch(Charset::isSupported);
    }

    /** Whether a text that is read as Chinese is. Each word counts once: that it is there again shows nothing. */
    static boolean isText(String text) {
        String all = ASCII.splitAsStream(text).distinct().limit(ENOUGH).collect(Collectors.joining(" "));
        String words = all.substring(0, Math.min(ENOUGH, all.length()));
        byte[] bytes = words.getBytes(Charset.forName(CHINESE));
        double chinese = words.codePoints().mapToDouble(CommonChinese::surprise).sum();
        return anyLanguage(bytes) - chinese >= CLEARLY
                && OTHERS.stream()
                        .map(each -> each.surprise(bytes))
                        .flatMapToDouble(OptionalDouble::stream)
                        .allMatch(other -> other - chinese >= CLEARLY);
    }

    private static double anyLanguage(byte[] bytes) {
        return ANY_BYTE
                * new String(bytes, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(each -> each > WayOfWriting.ASCII)
                        .count();
    }

    private static double surprise(int character) {
        int bytes = Character.toString(character).getBytes(Charset.forName(CHINESE)).length;
        return bytes > 2 ? FOUR_BYTES : GB.surprise(character);
    }
}
