package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.demo.Company;
import io.attain.demo.SalesQuarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * A quarter of 12,000,000 at 30/40/30 in the browser and in Chinese, from a new project to the dashboards of its manager and two
 * reps: 3,000,000 of product A in East China, of which each rep has 1,500,000; 40 % from new customers, beside it; 30 new
 * customers; 2 new prospects a week for each; proposed, accepted by each, and agreed.
 */
class ChineseQuarterTest {
    private static final String AT = OurPages.AT;
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{3,}");
    private static final String OURS = "Jira|Attain|SMART|XLSX|CSV";

    @TempDir
    private Path data;

    private final SalesQuarter quarter = SmallTeam.quarter();
    private final String name =
            quarter.start().getYear() + "年第" + (quarter.start().getMonthValue() / 3 + 1) + "季度";
    private final String revenue = name + " 销售额";
    private final String newOnes = name + " 新客户数";
    private final String prospects = name + " 新增意向客户";

    @Test
    void aQuarterIsSplitAgreedAndShownToEach() throws Exception {
        try (HostedSite site = HostedSite.start(data.resolve("site"));
                Browser browser = Browser.open(site.address())) {
            Map.of("chen", "陈美", "wang", "王磊", "li", "李娜", "zhou", "周总").forEach(site::addUser);
            site.admin()
                    .post(
                            "/rest/api/2/project",
                            Map.of("key", "HD", "name", "华东销售", "projectTypeKey", "business", "lead", "admin"));
            setUp(enter(browser, "admin"));
            targets(enter(browser, "chen"), site);
            for (String rep : List.of("wang", "li")) {
                accept(enter(browser, rep), rep.equals("wang") ? "王磊" : "李娜");
            }
            agree(enter(browser, "zhou"));
            results(enter(browser, "chen"), site);
            managersDashboard(browser);
            cut(browser, site);
            repsDashboard(enter(browser, "wang"), "王磊", 960_000, "64%");
            repsDashboard(enter(browser, "li"), "李娜", 360_000, "24%");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static Browser enter(Browser browser, String user) {
        browser.forget();
        return browser.logIn(user, user.equals("admin") ? user : Company.PASSWORD)
                .go("/secure/ViewProfile.jspa")
                .choose("locale-own", "中文")
                .run("document.getElementById('profile-save').click()")
                .sees("仪表板");
    }

    private static void setUp(Browser browser) throws IOException {
        browser.go(AT + "setup?project=HD")
                .fill("名称语言", "中文")
                .fill("区域", "华东\n华南")
                .fill("产品线", "产品A\n产品B")
                .press("配置“华东销售”")
                .sees("“华东销售”已配置完成");
        Map.of("陈美", "销售主管", "王磊", "销售代表", "李娜", "销售代表", "周总", "销售负责人")
                .forEach((person, role) -> browser.choose("attain-teams-role", role)
                        .run("document.getElementById('attain-teams-role-person').focus()")
                        .type(person)
                        .finds("[role=option]", person)
                        .type(Keys.ENTER)
                        .finds("[data-attain-page] td", person));
        browser.picture("chinese-quarter-set-up");
    }

    private void targets(Browser browser, HostedSite site) throws IOException {
        browser.go(AT + "new-target?project=HD")
                .fill("目标值", "1200万")
                .press("业务范围与月度分配")
                .fill("各月权重", "30/40/30")
                .press("创建目标")
                .sees("1,200万元");
        browser.go(AT + "new-target?project=HD")
                .fill("指标", "新客户数")
                .fill("目标值", "30")
                .press("创建目标")
                .finds("#type-val", "销售目标");
        browser.go(AT + "new-target?project=HD")
                .fill("指标", "新增意向客户")
                .fill("目标值", "52")
                .press("创建目标")
                .finds("#type-val", "销售目标");
        JiraIssues issues = new JiraIssues(site.as("chen"));
        String root = key(issues, revenue);
        DecomposeDialog.of(browser, root)
                .by("区域", "华东", "华南")
                .by("产品线", "产品A", "产品B")
                .asTargets()
                .write("3000000", "2000000", "4000000", "3000000");
        toReps(browser, key(issues, revenue + " · 华东 · 产品A"), "1500000");
        DecomposeDialog.of(browser, root).cut("客户").by("客户类型", "新客户", "老客户").write("4800000", "7200000");
        toReps(browser, key(issues, newOnes), "15");
        toReps(browser, key(issues, prospects), "26");
        propose(browser, issues, revenue, "9");
        propose(browser, issues, newOnes, "3");
        propose(browser, issues, prospects, "3");
        browser.go("/browse/" + key(issues, revenue)).sees("下级目标：").picture("chinese-quarter-proposed");
    }

    private static void toReps(Browser browser, String key, String each) {
        DecomposeDialog.of(browser, key).by("负责人", "李娜", "王磊").write(each, each);
    }

    private static void propose(Browser browser, JiraIssues issues, String target, String count) {
        browser.go("/browse/" + key(issues, target))
                .press("全部提交确认（" + count + " 项）")
                .finds("#attain-step", "草稿")
                .press("全部提交确认（" + count + " 项）")
                .finds("#status-val", "草稿")
                .sees("待上级确认");
    }

    private void accept(Browser browser, String person) throws IOException {
        browser.go(AT + "agreements?project=HD")
                .sees("待我确认 (3)")
                .picture("chinese-quarter-agreements")
                .press("接受 ¥1,500,000.00: " + revenue + " · 华东 · 产品A · " + person)
                .sees("待我确认 (2)")
                .press("接受 15: " + newOnes + " · " + person)
                .sees("待我确认 (1)")
                .press("接受 26: " + prospects + " · " + person)
                .sees("待我确认 (0)");
        assertThat(english(browser)).isEmpty();
    }

    /** What the manager holds is agreed by whoever leads the sales. */
    private void agree(Browser browser) {
        browser.go(AT + "agreements?project=HD").sees("待我答复 (9)");
        Map<String, String> waiting = Map.of(
                revenue,
                "¥12,000,000.00",
                revenue + " · 华东 · 产品A",
                "¥3,000,000.00",
                revenue + " · 华东 · 产品B",
                "¥2,000,000.00",
                revenue + " · 华南 · 产品A",
                "¥4,000,000.00",
                revenue + " · 华南 · 产品B",
                "¥3,000,000.00",
                revenue + " · 新客户",
                "¥4,800,000.00",
                revenue + " · 老客户",
                "¥7,200,000.00",
                newOnes,
                "30",
                prospects,
                "52");
        int left = waiting.size();
        for (Map.Entry<String, String> each : waiting.entrySet()) {
            left--;
            browser.press("采纳 " + each.getValue() + ": " + each.getKey()).sees("待我答复 (" + left + ")");
        }
        assertThat(english(browser)).isEmpty();
    }

    /** A first order of a new customer, and one of a customer that bought before. */
    private void results(Browser browser, HostedSite site) throws IOException {
        Path wins = Files.writeString(
                data.resolve("wins.csv"),
                """
                customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status
                江南食品,华东,新客户,首单,产品A,960000,%1$s,wang,won
                老友机械,华东,老客户,续约,产品A,360000,%1$s,li,won
                """
                        .formatted(quarter.start()));
        browser.go(AT + "import?project=HD")
                .choose("选择文件", wins)
                .sees("新增：2")
                .press("导入")
                .sees("已导入 2 行");
        browser.go("/browse/" + key(new JiraIssues(site.as("chen")), "老友机械"))
                .press("编辑")
                .fill("原有老客户", "是")
                .press("保存")
                .finds("#type-val", "客户");
    }

    private void managersDashboard(Browser browser) throws Exception {
        overview(browser);
        Due due = new Due(quarter);
        browser.sees(figures(due.money(12_000_000), due.moneyGap(1_320_000, 12_000_000), "132万", "1,200万元", "1,068万"));
        browser.sees("华东 · 产品A\n陈美\n" + due.moneyGap(1_320_000, 3_000_000) + "\n132万 / 300万\n44%")
                .sees("口径：客户 132万 / 1,200万")
                .sees(figures(due.count(30), due.countGap(1, 30), "1", "30", "29"))
                .sees(figures(due.count(52), due.countGap(2, 52), "2", "52", "50"))
                .sees("王磊")
                .picture("chinese-quarter-manager");
        assertThat(browser.text()).containsSubsequence("排行榜", "王磊", "64%", "李娜", "24%");
        assertThat(english(browser)).isEmpty();
    }

    private static String figures(String expected, String gap, String actual, String target, String toGo) {
        return String.join("\n", "实际完成值", actual, "应完成", expected, "截至今日差距", gap, "目标", target, "距目标还差", toGo);
    }

    /** Gives the one who is logged in a dashboard with the whole overview. */
    private static void overview(Browser browser) throws InterruptedException {
        browser.go("/secure/Dashboard.jspa")
                .press("创建仪表板")
                .fill("名称", "销售")
                .press("保存")
                .sees("销售")
                .press("添加小工具");
        browser.run("document.querySelector('[data-add$=\"overview-gadget\"]').click()")
                .press("保存")
                .sees("目标走势")
                .scrollThrough()
                .sees("预计完成")
                .sees("较 7 天前");
    }

    private void cut(Browser browser, HostedSite site) {
        browser.go("/browse/" + key(new JiraIssues(site.as("chen")), revenue))
                .sees("下级目标：已接受 8/8")
                .press("口径：客户 132万 / 1,200万")
                .sees("96万 / 480万 20%")
                .sees("36万 / 720万 5.0%");
    }

    private void repsDashboard(Browser browser, String person, long won, String attained) throws Exception {
        overview(browser);
        Due due = new Due(quarter);
        browser.sees(figures(due.money(12_000_000), due.moneyGap(1_320_000, 12_000_000), "132万", "1,200万元", "1,068万"))
                .sees(person + " （我）")
                .picture("chinese-quarter-" + won);
        assertThat(browser.text())
                .contains("另有 3 项无权查看")
                .containsSubsequence("排行榜", person + " （我）", attained)
                .doesNotContain("0 / 400万");
        assertThat(english(browser)).isEmpty();
        browser.go(AT + "my-targets?project=HD")
                .sees(String.join(
                        "\n",
                        "实际完成值",
                        won / 10_000 + "万",
                        "应完成",
                        due.money(1_500_000),
                        "截至今日差距",
                        due.moneyGap(won, 1_500_000),
                        "目标",
                        "150万"))
                .picture("chinese-quarter-targets-" + won);
        assertThat(english(browser)).isEmpty();
    }

    private static List<String> english(Browser browser) {
        return ENGLISH.matcher(browser.text().replaceAll(OURS, ""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String key(JiraIssues issues, String summary) {
        return issues.called(summary, "project = HD");
    }
}
