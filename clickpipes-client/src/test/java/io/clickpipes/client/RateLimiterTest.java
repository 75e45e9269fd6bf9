package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queue and the log of one key, on time that is driven. */
@Timeout(60)
class RateLimiterTest {

    private static final RateLimit STANDARD = RateLimit.standard();
    private static final Duration LONG = Duration.ofHours(10);
    private static final Duration SPAN = STANDARD.window().plus(RateLimiter.MARGIN);

    private final DrivenTime time = DrivenTime.create();
    private final RateLimiter limiter = new RateLimiter(time);
    private final List<Long> sent = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void neverLetsMoreThroughThanTheLimitInAnyWindow(long seed) throws InterruptedException {
        Random random = new Random(seed);
        int threads = 1 + random.nextInt(25);
        int calls = 1 + random.nextInt(12);
        int longestPause = random.nextInt(4_000);
        List<Runnable> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Random own = new Random(seed * 1_000 + i);
            all.add(() -> {
                for (int call = 0; call < calls; call++) {
                    pause(Duration.ofMillis(own.nextInt(longestPause + 1)));
                    sent.add(take(STANDARD, Duration.ofMillis(own.nextInt(longestPause + 1))));
                }
            });
        }
        run(all);

        assertThat(failures).isEmpty();
        assertThat(sent).hasSize(threads * calls);
        List<Long> inOrder = new ArrayList<>(sent);
        Collections.sort(inOrder);
        for (int i = STANDARD.permits(); i < inOrder.size(); i++) {
            assertThat(Duration.ofNanos(inOrder.get(i) - inOrder.get(i - STANDARD.permits())))
                    .isGreaterThanOrEqualTo(SPAN);
        }
    }

    @Test
    void lettingThroughAsManyAsItMayTakesNoLongerThanItMust() throws Exception {
        for (int i = 0; i < 200; i++) {
            send(STANDARD, deadline(LONG));
        }

        assertThat(time.passed()).isEqualTo(SPAN.multipliedBy(19));
    }

    @Test
    void firstComeFirstServed() throws InterruptedException {
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Runnable> all = new ArrayList<>();
        for (int i = 0; i < 35; i++) {
            int number = i;
            all.add(() -> {
                pause(Duration.ofMillis(1 + number));
                take(RateLimit.of(3, Duration.ofSeconds(1)), Duration.ZERO);
                order.add(number);
            });
        }
        run(all);

        // Those of one moment may be noted in any order.
        for (int i = 0; i < order.size(); i++) {
            assertThat(order.get(i) / 3).isEqualTo(i / 3);
        }
    }

    @Test
    void aTurnBeyondTheDeadlineFailsAtOnce() throws Exception {
        fill();

        assertThatExceptionOfType(TurnTooLateException.class)
                .isThrownBy(() -> send(STANDARD, deadline(SPAN.minusNanos(1))))
                .satisfies(e -> assertThat(e.turnIn()).isEqualTo(SPAN));
        assertThat(time.passed()).isZero();
        assertThat(limiter.waiting()).isZero();

        send(STANDARD, deadline(SPAN));
        assertThat(time.passed()).isEqualTo(SPAN);
    }

    @Test
    void aTurnBehindThoseWhoWaitCountsThem() throws Exception {
        RateLimit one = RateLimit.of(1, Duration.ofSeconds(1));
        send(one, deadline(LONG));
        List<Duration> turns = new CopyOnWriteArrayList<>();
        run(List.of(() -> take(one, Duration.ZERO), () -> {
            pause(Duration.ofMillis(250));
            try {
                send(one, deadline(Duration.ofSeconds(2)));
            } catch (TurnTooLateException e) {
                turns.add(e.turnIn());
            } catch (InterruptedException e) {
                failures.add(e);
            }
        }));

        // 1.25 s for the one before it, and as much again, less what has passed.
        assertThat(turns).containsExactly(Duration.ofMillis(2_250));
    }

    @Test
    void whoIsInterruptedLeavesItsPlaceToThoseBehind() throws Exception {
        RateLimit one = RateLimit.of(1, Duration.ofSeconds(10));
        send(one, deadline(LONG));
        List<String> events = new CopyOnWriteArrayList<>();
        AtomicReference<Thread> first = new AtomicReference<>();
        Runnable interrupted = () -> {
            first.set(Thread.currentThread());
            try {
                send(one, deadline(LONG));
                events.add("first was served");
            } catch (InterruptedException e) {
                events.add("first was interrupted at " + time.passed());
            } catch (TurnTooLateException e) {
                failures.add(e);
            }
        };
        Runnable behind = () -> {
            pause(Duration.ofSeconds(1));
            take(one, Duration.ZERO);
            events.add("second was served at " + time.passed());
        };
        Runnable interrupting = () -> {
            pause(Duration.ofSeconds(2));
            first.get().interrupt();
            join(first.get());
        };
        run(List.of(interrupted, behind, interrupting));

        assertThat(failures).isEmpty();
        assertThat(events).containsExactly("first was interrupted at PT2S", "second was served at PT10.25S");
    }

    @Test
    void aRefusalHoldsEveryoneBack() throws Exception {
        limiter.hold(Duration.ofSeconds(7));

        assertThatExceptionOfType(TurnTooLateException.class)
                .isThrownBy(() -> send(STANDARD, deadline(Duration.ofSeconds(6))));
        send(STANDARD, deadline(LONG));
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aRefusalReachesThoseWhoWaitAlready() throws Exception {
        fill();
        List<Duration> given = new CopyOnWriteArrayList<>();
        Runnable waiter = () -> {
            try {
                send(STANDARD, deadline(Duration.ofSeconds(12)));
            } catch (TurnTooLateException e) {
                given.add(time.passed());
            } catch (InterruptedException e) {
                failures.add(e);
            }
        };
        Runnable refused = () -> {
            pause(Duration.ofSeconds(3));
            limiter.hold(Duration.ofSeconds(30));
        };
        run(List.of(waiter, refused));

        assertThat(given).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void whatWasSentLateCountsFromThen() throws Exception {
        RateLimit one = RateLimit.of(1, Duration.ofSeconds(10));
        try (RateLimiter.Turn turn = limiter.take(one, deadline(LONG))) {
            time.sleep(Duration.ofSeconds(4));
            turn.begin(time.nanos());
        }

        send(one, deadline(LONG));
        assertThat(time.passed()).isEqualTo(Duration.ofMillis(14_250));
    }

    @Test
    void whatIsNotSentYetCountsAsSentNow() throws Exception {
        RateLimit one = RateLimit.of(1, Duration.ofSeconds(10));
        try (RateLimiter.Turn turn = limiter.take(one, deadline(LONG))) {
            time.sleep(Duration.ofSeconds(4));

            assertThatExceptionOfType(TurnTooLateException.class)
                    .isThrownBy(() -> limiter.take(one, deadline(Duration.ofSeconds(10))))
                    .satisfies(e -> assertThat(e.turnIn()).isEqualTo(Duration.ofMillis(10_250)));
            assertThat(limiter.isIdle()).isFalse();
            time.sleep(Duration.ofHours(1));
            assertThat(limiter.isIdle()).isFalse();
            turn.begin(time.nanos());
        }
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(3_604));
        send(one, deadline(LONG));
        assertThat(time.passed()).isEqualTo(Duration.ofMillis(3_614_250));
    }

    @Test
    void whatIsNeverSentCountsFromItsTurnAndOnce() throws Exception {
        RateLimit one = RateLimit.of(1, Duration.ofSeconds(10));
        try (RateLimiter.Turn turn = limiter.take(one, deadline(LONG))) {
            assertThat(turn).isNotNull();
            time.sleep(Duration.ofSeconds(4));
        }
        send(one, deadline(LONG));

        assertThat(time.passed()).isEqualTo(Duration.ofMillis(10_250));
    }

    @Test
    void clientsWithDifferentLimitsShareOneLog() throws Exception {
        fill();
        send(RateLimit.of(11, Duration.ofSeconds(10)), deadline(LONG));
        assertThat(time.passed()).isZero();

        send(RateLimit.of(11, Duration.ofSeconds(5)), deadline(LONG));
        assertThat(time.passed()).isEqualTo(Duration.ofMillis(5_250));
    }

    @Test
    void isIdleOnlyWhenNothingCountsAnyMore() throws Exception {
        assertThat(limiter.isIdle()).isTrue();
        send(STANDARD, deadline(LONG));
        assertThat(limiter.isIdle()).isFalse();
        time.sleep(SPAN);
        assertThat(limiter.isIdle()).isTrue();
    }

    @Test
    void aLimitIsAValue() {
        assertThat(RateLimit.of(10, Duration.ofSeconds(10)))
                .isEqualTo(STANDARD)
                .hasSameHashCodeAs(STANDARD)
                .hasToString("RateLimit[10 in PT10S]")
                .isNotEqualTo(RateLimit.off());
        assertThat(RateLimit.off()).hasToString("RateLimit[off]");
        assertThat(RateLimit.off().isOff()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> RateLimit.of(0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> RateLimit.of(1, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> RateLimit.of(1, Duration.ofDays(2)));
    }

    private void fill() throws InterruptedException, TurnTooLateException {
        for (int i = 0; i < STANDARD.permits(); i++) {
            send(STANDARD, deadline(Duration.ZERO.plusNanos(1)));
        }
    }

    private void run(List<Runnable> works) {
        time.start(works).forEach(RateLimiterTest::join);
    }

    private Deadline deadline(Duration away) {
        return Deadline.in(time, away);
    }

    /** Takes a turn, connects for a while, and sends; when that was. */
    private long take(RateLimit limit, Duration connecting) {
        try (RateLimiter.Turn turn = limiter.take(limit, deadline(LONG))) {
            if (!connecting.isZero()) {
                time.sleep(connecting);
            }
            long now = time.nanos();
            turn.begin(now);
            return now;
        } catch (InterruptedException | TurnTooLateException e) {
            failures.add(e);
            throw new IllegalStateException(e);
        }
    }

    /** Takes a turn, and sends at once. */
    private void send(RateLimit limit, Deadline deadline) throws InterruptedException, TurnTooLateException {
        try (RateLimiter.Turn turn = limiter.take(limit, deadline)) {
            turn.begin(time.nanos());
        }
    }

    private void pause(Duration pause) {
        try {
            time.sleep(pause);
        } catch (InterruptedException e) {
            failures.add(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
