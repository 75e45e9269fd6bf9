package io.clickpipes.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as services write them: RFC 3339, and what is common beside it. The text stays as it came. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DateTimesTest {

    private static final String SCHEMAS = """
            Thing:
              type: object
              properties:
                moment: {type: string, format: date-time}
                time: {type: string, format: time}
                lasts: {type: string, format: duration}
                all: {type: array, items: {type: string, format: duration}}
                hidden: {type: string, format: duration, writeOnly: true}
            """;

    @AutoClose
    private final Loaded loaded = new Loaded(SCHEMAS);

    private Object value(String name, String text) throws Throwable {
        return Loaded.get(loaded.parseExactly("Thing", "{\"" + name + "\":\"" + text + "\"}"), name);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T10:15:30Z, 2026-01-31T10:15:30Z",
        "2026-01-31t10:15:30z, 2026-01-31T10:15:30Z",
        "2026-01-31 10:15:30Z, 2026-01-31T10:15:30Z",
        "2026-01-31T10:15:30+02:00, 2026-01-31T10:15:30+02:00",
        "2026-01-31T10:15:30-0230, 2026-01-31T10:15:30-02:30",
        "2026-01-31T10:15:30+02, 2026-01-31T10:15:30+02:00",
        "2026-01-31T10:15:30.123456789012+0200, 2026-01-31T10:15:30.123456789+02:00",
        "2026-01-31T10:15:30.5-02, 2026-01-31T10:15:30.5-02:00",
        "2026-01-31T10:15Z, 2026-01-31T10:15:00Z",
        "2026-01-31 10:15z, 2026-01-31T10:15:00Z",
        "2026-01-31T10:15+0200, 2026-01-31T10:15:00+02:00",
        "2026-01-31T10:15+02, 2026-01-31T10:15:00+02:00",
        "2026-12-31T23:59:60Z, 2026-12-31T23:59:59Z",
        "2026-12-31t23:59:60.9+0000, 2026-12-31T23:59:59.9Z",
        "2026-01-31T10:15:30-00:00, 2026-01-31T10:15:30Z",
        "+12026-01-31T10:15:30Z, +12026-01-31T10:15:30Z"
    })
    void readsDatesAndTimesAsServicesWriteThem(String text, String meant) throws Throwable {
        assertThat(value("moment", text)).isEqualTo(OffsetDateTime.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-01-31",
                "2026-01-31T10:15:30",
                "2026-01-31T10:15",
                "2026-02-30T10:15:30Z",
                "2026-01-31T24:15:30Z",
                "2026-01-31T10:15:61Z",
                "2026-01-31T10:15:99Z",
                "2026-01-31T10:15:30+2",
                "2026-01-31T10:15:30+020",
                "2026-01-31T10:15:30+02:99",
                "2026-01-31T10:15:30+0299",
                "2026-01-31T10:15:30+19:00",
                "2026-01-31T10:15:30+",
                "2026-01-31T10:15:30*02",
                "2026-01-31T10:15:Z",
                "2026-01-31T10:15:3Z",
                "2026-01-31_10:15:30Z",
                "2026-01-31T10:15:30 Europe/Berlin",
                "soon"
            })
    void refusesWhatIsNoDateAndTime(String text) {
        assertThatThrownBy(() -> value("moment", text))
                .hasMessageContaining("/moment")
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("InvalidPropertyException"));
    }

    @ParameterizedTest
    @CsvSource({
        "10:15:30+0200, 10:15:30+02:00",
        "10:15:30-02, 10:15:30-02:00",
        "10:15z, 10:15:00Z",
        "23:59:60.5+0200, 23:59:59.5+02:00",
        "10:15:30.123456+02:00, 10:15:30.123456+02:00"
    })
    void readsTimesAsServicesWriteThem(String text, String meant) throws Throwable {
        assertThat(value("time", text)).isEqualTo(OffsetTime.parse(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "10:15", "10:15:30", "25:15:30Z", "10:15:30+02:60", "10:15:30Z+02:00", "a"})
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> value("time", text)).hasMessageContaining("/time");
    }

    @ParameterizedTest
    @CsvSource({"P3W, 504", "P1D, 24", "PT36H, 36", "P1DT12H, 36", "-PT2H, -2"})
    void readsDurationsOfWeeksDaysAndHours(String text, int hours) throws Throwable {
        assertThat(value("lasts", text)).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1Y2M", "P1M", "P1Y", "-P2Y3DT4H"})
    void saysWhatToDoAboutYearsAndMonths(String text) {
        assertThatThrownBy(() -> value("lasts", text))
                .hasMessageContaining("/lasts")
                .cause()
                .hasMessageContaining("toJson()")
                .hasMessageContaining("types")
                .hasMessageNotContaining(text);
        assertThatThrownBy(() -> Loaded.get(loaded.parse("Thing", "{\"all\":[\"PT1H\",\"" + text + "\"]}"), "all"))
                .hasMessageContaining("/all/1")
                .cause()
                .hasMessageContaining("years or months");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "5s", "P1H", "PT", "YM"})
    void refusesWhatIsNoDuration(String text) {
        assertThatThrownBy(() -> value("lasts", text))
                .hasMessageContaining("/lasts")
                .hasNoCause();
        assertThatThrownBy(() -> value("hidden", text)).hasMessageContaining("/hidden");
    }
}
