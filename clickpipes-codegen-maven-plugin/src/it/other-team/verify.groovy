def log = new File(basedir, 'build.log').text

// Both documents were generated, each by its own execution.
assert log =~ /\d+ files from src\/main\/openapi\/harbour.yaml: \d+ written, 0 deleted/
assert log =~ /\d+ files from src\/main\/openapi\/weather.json: \d+ written, 0 deleted/
assert !log.contains('[WARNING] ' + basedir)

// The tests ran against a server, and all of them.
def passed = log.contains('Tests run: 7, Failures: 0, Errors: 0, Skipped: 0')
assert passed
assert new File(basedir, 'client/target/surefire-reports/TEST-harbour.app.HarbourMasterTest.xml').isFile()

// The extension runs in both executions; the annotation is in the configFile of one.
def sources = new File(basedir, 'client/target/generated-sources/clickpipes-codegen')
assert new File(sources, 'harbour/model/Berth.java').text.contains('@FromOutside(')
assert new File(sources, 'weather/model/ForecastResponse.java').text.contains('String SCHEMA = ')
assert !new File(sources, 'weather/model/ForecastResponse.java').text.contains('FromOutside')

// Both clients share the support types that the first execution wrote.
assert new File(sources, 'harbour/support/JsonConverterFactory.java').isFile()
assert !new File(sources, 'weather/model/support').exists()
