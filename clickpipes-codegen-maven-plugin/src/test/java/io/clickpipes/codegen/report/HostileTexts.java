package io.clickpipes.codegen.report;

import java.util.stream.Stream;

/** Texts that documents may hold, and that must stay texts. */
final class HostileTexts {

    private HostileTexts() {}

    static Stream<String> all() {
        return Stream.of(
                "</script><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</details><h1>done</h1><!-- ",
                "\" onclick=\"alert(1)\" x='",
                "javascript:alert(1)",
                "]]> <?php ?> <![CDATA[",
                "&lt;b&gt; &amp; &#60;",
                "one\ntwo\r\n## three\n\n- four\n| five |",
                "a | b || c",
                "`code` ``more`` ```",
                "```\nfence\n```",
                "*bold* _under_ ~~gone~~ $math$",
                "[text](http://example.com) ![image](http://example.com/a.png)",
                "https://example.com www.example.com me@example.com <https://example.com>",
                "@everybody #123 owner/name#4 :tada:",
                "$${x}$$ \\ \\` \\| \\",
                "\u202eevil\u202c \u2066isolate\u2069 \u200b\u200e\ufeff",
                "\u0000 \u001b[31mred\u001b[0m \u0007 \u0085 \ud800 \ufffe",
                "\u05d0\u05d1\u05d2 \u0627\u0644\u0639",
                "\ud83d\ude00 emoji",
                "x".repeat(3000));
    }
}
