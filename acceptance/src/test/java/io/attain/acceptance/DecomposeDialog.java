package io.attain.acceptance;

import org.openqa.selenium.Keys;

/** The dialog that decomposes a target, as a Chinese reader works in it. */
record DecomposeDialog(Browser browser) {

    /** Opens it on an issue. */
    static DecomposeDialog of(Browser browser, String key) {
        browser.go("/browse/" + key).press("拆解目标…");
        return new DecomposeDialog(browser);
    }

    /** Goes to another cut of the target, by a new name. */
    DecomposeDialog cut(String name) {
        browser.choose("attain-decompose-cut", "另一口径").type(name, Keys.ENTER).sees("从另一角度看同一目标");
        return this;
    }

    /** Splits it not by time but by two choices of a group. */
    DecomposeDialog by(String group, String first, String second) {
        browser.finds("[role=dialog] select[aria-label='时间']", "按月")
                .run("const time = document.querySelector('[role=dialog] select[aria-label=\"时间\"]');"
                        + "time.value = 'none'; time.dispatchEvent(new Event('change'));"
                        + "[...document.querySelectorAll('[role=dialog] summary')].find((each) => each.textContent.trim() === '"
                        + group + "').parentNode.open = true");
        browser.tick(first).tick(second);
        return this;
    }

    /** Makes linked targets of the parts, which can be split further. */
    DecomposeDialog asTargets() {
        browser.tick("下级目标");
        return this;
    }

    /** Types the amounts into the grid from its first cell on, looks at what will happen, and does it. */
    void write(String... amounts) {
        browser.run("document.querySelector('.attain-decompose-grid td[tabindex=\"0\"]').focus()");
        for (String amount : amounts) {
            browser.type(amount.substring(0, 1)).type(amount.substring(1), Keys.ENTER);
        }
        browser.sees("0 ✓").press("预览").press("确认写入（" + amounts.length + " 项）").sees("新建 " + amounts.length + " 项");
    }
}
