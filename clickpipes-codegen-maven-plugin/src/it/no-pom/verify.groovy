def sources = new File(basedir, 'target/generated-sources/clickpipes-codegen')
assert new File(sources, 'pond/model/Fish.java').isFile()
assert new File(sources, 'pond/model/support/Json.java').isFile()
assert basedir.list().toList().findAll { it.contains('$') }.empty
