package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    @ParameterizedTest
    @CsvSource({
        "GBK, '上海贸易有限公司,华东'",
        "GB18030, '陶喆软件有限公司,王𠮷,Café'",
        "GB18030, 𠮷贸易",
        "GB2312, '销售额（万元）：'",
        "UTF-16LE, '\uFEFF上海,Müller'",
        "UTF-16BE, '\uFEFF上海,Müller'",
        "UTF-8, '\uFEFF\uFEFF上海,Müller'"
    })
    void chineseSpreadsheetsAndUnicodeTextAreRead(String charset, String text) throws CharacterCodingException {
        assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(text.replace("\uFEFF", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "Big5, 臺灣貿易有限公司",
        "windows-31j, 東京商事カブシキ",
        "EUC-JP, にほんの会社",
        "x-windows-949, 한국무역 주식회사",
        "windows-1252, 'Café Müller, Straße'",
        "windows-1251, Общество",
        "GBK, 大华"
    })
    void whatCouldBeAnotherLanguageIsNotGuessed(String charset, String text) {
        byte[] content = ("a,b\n1," + text).getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> read(content)).isInstanceOf(CharacterCodingException.class);
    }

    /** A zero beside each Latin letter: names would be read as rubbish, as nobody sees the zeros. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void twoBytesWithoutTheirMarkAreNotTakenForLetters(String charset) {
        byte[] content = "name,customer\n中,张".getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> read(content)).isInstanceOf(CharacterCodingException.class);
    }

    /** Each is a text in GB18030 as well, of characters that nobody writes beside each other. */
    @ParameterizedTest
    @CsvSource({
        "EUC-JP, '会社名,金額,担当者\n東京商事株式会社,1200,山田太郎'",
        "EUC-JP, '顧客\n連絡先\n粗利\n遠藤周作\n原敬\n清水宏'",
        "EUC-JP, '顧客\n連絡先\n連絡先\n連絡先\n連絡先\n連絡先'",
        "x-windows-949, '고객,금액\n주소\n제품'",
        "windows-31j, 'ｶﾌﾞｼｷｶﾞｲｼﾔ,ﾄｳｷﾖｳ'",
        "KOI8-R, 'общество,казань'"
    })
    void whatIsNoChineseThoughItCouldBeWrittenSoIsRefused(String charset, String text) {
        byte[] content = text.replace("\\n", "\n").getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> read(content)).isInstanceOf(CharacterCodingException.class);
    }

    @Property(tries = 300)
    void filesOfCompaniesAreReadOrRefusedAndNeverReadAsOthers(@ForAll("files") byte[] content) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(CharacterCodingException.class);
    }

    @Provide
    static Arbitrary<byte[]> files() {
        return Arbitraries.oneOf(
                file(WrittenFiles.JAPAN, "EUC-JP"),
                file(WrittenFiles.JAPAN, "windows-31j"),
                file(WrittenFiles.HALF_WIDTH_KATAKANA, "windows-31j"),
                file(WrittenFiles.KOREA, "x-windows-949"),
                file(WrittenFiles.TAIWAN, "Big5"),
                file(WrittenFiles.RUSSIA, "KOI8-R"),
                file(WrittenFiles.RUSSIA, "windows-1251"),
                file(WrittenFiles.RUSSIA, "ISO-8859-5"),
                file(WrittenFiles.GREECE, "windows-1253"),
                file(WrittenFiles.THAILAND, "x-windows-874"));
    }

    private static Arbitrary<byte[]> file(List<String> words, String charset) {
        return text(words, 1).map(text -> text.getBytes(Charset.forName(charset)));
    }

    private static Arbitrary<String> text(List<String> words, int fewest) {
        return Arbitraries.of(words).list().ofMinSize(fewest).ofMaxSize(60).map(cells -> String.join("\r\n", cells));
    }

    @Property(tries = 100)
    void andThoseOfChinaAreRead(@ForAll("chinese") String text) throws CharacterCodingException {
        assertThat(read(text.getBytes(Charset.forName("GBK")))).isEqualTo(text);
    }

    @Provide
    static Arbitrary<String> chinese() {
        return text(WrittenFiles.CHINA, 12);
    }

    @Test
    void halfOfACharacterIsNone() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41});

        assertThatThrownBy(() -> read(content.toByteArray())).isInstanceOf(CharacterCodingException.class);
    }

    @Property
    void whateverIsInUtf8IsReadAsThat(@ForAll String text) throws CharacterCodingException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);

        assertThat(read(content)).isEqualTo(new String(content, StandardCharsets.UTF_8).replaceFirst("^\uFEFF+", ""));
    }

    private static String read(byte[] content) throws CharacterCodingException {
        return FileText.of(ByteBuffer.wrap(content));
    }
}
