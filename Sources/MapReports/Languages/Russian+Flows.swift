extension Catalogue {
    /// Findings about flows, matches, money and laws, in Russian.
    static let russianFlows = #"""
        MAP-4101 Закон не соблюдён
        MAP-4104 У номера два владельца
        MAP-4105 Форма отменена
        MAP-4106 Неизвестно, что новее
        MAP-4120 Опасность при смене количества
        MAP-4121 Сумме некуда попасть
        MAP-4122 Инвариант по другой сумме
        MAP-4123 Итоги не могут совпасть
        MAP-4124 Вид комплектов не допускается
        MAP-4125 Скидка другой единицы
        MAP-4126 Инвариант без итога
        MAP-4127 Это пишут и деньги
        MAP-4130 Не указано `several`
        MAP-4131 Ключ не уникален
        MAP-4132 По ключу нельзя искать
        MAP-4133 Ключ никто не пишет
        MAP-4134 Не указано `unmatched`
        MAP-4135 Не указано `match`
        MAP-4136 Создание небезопасно
        MAP-4137 Сопоставление никогда не связывает
        MAP-4138 Ключ списка не уникален
        MAP-4140 Запись возвращается
        MAP-4141 Два потока пишут одно поле
        MAP-4142 Остаток в обе стороны
        MAP-4143 Период короче допустимого
        MAP-4144 Отбор по записываемой стороне
        MAP-4145 Пределы запрещают всё
        MAP-4146 Поток ничего не пишет
        MAP-4147 Поток никогда не запускается
        MAP-4148 Только вебхуки
        MAP-4149 Предел вне границ
        MAP-4160 Нет правила распределения
        MAP-4161 Распределение не используется
        MAP-4162 Единица не подходит
        MAP-4163 Остатку некуда попасть
        MAP-4164 Допуск меньше нуля
        MAP-4165 Нет правила разбиения
        MAP-4166 Комплект без состава
        MAP-4170 Связь против потока
        MAP-4171 Нет операции
        all
        = 1000 over lines of 18000 with 1132.92 off and 2000 is 900 and 100, or 894 and 106
        ~ 1000 на строки 18000 со скидкой 1132.92 и 2000 — это 900 и 100 или 894 и 106
        = 90.00 off 3 pieces would go over as 90.00 off each of them
        ~ скидка 90.00 на 3 штуки ушла бы как 90.00 на каждую
        = Every way in `match` of `{1}` only suggests
        ~ Все способы в `match` записи `{1}` только подсказывают
        = It is not known what {1} does when {2} is made twice
        ~ Неизвестно, что делает {1}, когда {2} создаётся дважды
        = Neither `{1}` nor `{2}` tells the elements of a list apart
        ~ Ни `{1}`, ни `{2}` не различают элементы списка
        = No link of `{1}` runs from {2} to {3}, as `{4}` does
        ~ Ни одна связь `{1}` не работает из {2} в {3}, как поток `{4}`
        = The order of {1} has no discount of its own that could take the rest
        ~ У заказа на стороне {1} нет своей скидки, которая приняла бы остаток
        = The totals may differ by more than {1}
        ~ Итоги могут различаться больше чем на {1}
        = `member` has to say which lines are of one kit
        ~ `member` должен указать, какие строки входят в один комплект
        = `mode: whole` needs `split:`, which says how the price of a kit is shared by its members
        ~ для `mode: whole` нужен `split:`: как цена комплекта делится на его состав
        = `order_discount: spread` needs `spread:` beside it, which says over what
        ~ для `order_discount: spread` рядом нужен `spread:`: по чему распределять
        = `quantity_changed` has to say what becomes of a discount when the quantity changes
        ~ `quantity_changed` должен указать, что станет со скидкой, когда меняется количество
        = `select` speaks of {1}, and the flow reads {2} alone
        ~ `select` говорит о стороне {1}, а поток читает только {2}
        = `spread` says how a discount is shared out, and `order_discount` is `{1}`
        ~ `spread` говорит, как распределять скидку, а `order_discount` — `{1}`
        = `{1}` asks which side changed last, and {2} does not say when it did
        ~ `{1}` спрашивает, какая сторона менялась последней, а {2} не говорит, когда это было
        = `{1}` changes nothing: a form behind it undoes it
        ~ `{1}` ничего не меняет: её отменяет форма за ней
        = `{1}` does not say what happens to {2}
        ~ `{1}` не говорит, что делать: {2}
        = `{1}` does not say what happens when several partners are found
        ~ `{1}` не говорит, что делать, если найдено несколько пар
        = `{1}` does not say when it runs
        ~ `{1}` не говорит, когда запускаться
        = `{1}` is a discount of the whole line in {2}, and of one piece in {3}
        ~ `{1}` — скидка на всю строку на стороне {2} и на одну штуку на стороне {3}
        = `{1}` is created where it has no partner, and nothing looks for one
        ~ `{1}` создаётся, если пары нет, но пару никто не ищет
        = `{1}` is more often than {2} lets be asked, which is every {3}
        ~ `{1}` — чаще, чем разрешает {2}: не чаще чем раз в {3}
        = `{1}` is never tested: the money of {2}.{3} has no `total`
        ~ `{1}` никогда не проверяется: в деньгах {2}.{3} нет `total`
        = `{1}` is no limit for `{2}`: a number from 0 on, or a share up to 100%
        ~ `{1}` — не предел для `{2}`: нужно число от 0 или доля до 100%
        = `{1}` is no tolerance: a number from 0 on
        ~ `{1}` — не допуск: нужно число от 0
        = `{1}` is no unit to share these amounts out in
        ~ `{1}` — не единица, в которой можно делить эти суммы
        = `{1}` is not the total of {2}, which is `{3}`
        ~ `{1}` — не итог стороны {2}; её итог — `{3}`
        = `{1}` is written by `money`, and by `{2}`
        ~ в `{1}` пишут и `money`, и `{2}`
        = `{1}` is written once after binding, and may go from {2} to {3} or back
        ~ `{1}` пишется один раз после связывания и может идти из {2} в {3} или обратно
        = `{1}` is {2} ({3}), and `require_law` demands {4}
        ~ `{1}` — {2} ({3}), а `require_law` требует {4}
        = `{1}` leaves a part behind: {2}
        ~ `{1}` оставляет часть: {2}
        = `{1}` makes one line of a kit, and {2} does not say that a line may be one
        ~ `{1}` делает из комплекта одну строку, а {2} не говорит, что строка может им быть
        = `{1}` may make, change and delete nothing
        ~ `{1}` ничего не может создать, изменить и удалить
        = `{1}` may stand in several records of {2}
        ~ `{1}` может стоять в нескольких записях {2}
        = `{1}` never runs: it reads {2}, and `{3}` does not
        ~ `{1}` никогда не работает: она читает {2}, а `{3}` — нет
        = `{1}` of {2} finds partners, and no link writes it
        ~ `{1}` стороны {2} находит пары, но ни одна связь его не пишет
        = `{1}` of {2} goes over as `{3}` and {4}
        ~ `{1}` стороны {2} уходит как `{3}` и {4}
        = `{1}` of {2} has nowhere to go in {3}
        ~ `{1}` стороны {2} некуда попасть на стороне {3}
        = `{1}` of {2} is written by `{3}` and by `{4}`
        ~ в `{1}` стороны {2} пишут и `{3}`, и `{4}`
        = `{1}` runs by webhooks, and `every` is not written beside it
        ~ `{1}` работает по вебхукам, а `every` рядом не указан
        = `{1}` says how many are left in both directions
        ~ `{1}` передаёт остаток в обе стороны
        = `{1}` writes `{2}`, and `{3}` reads it and writes back to where it came from
        ~ `{1}` пишет `{2}`, а `{3}` читает его и пишет туда, откуда он пришёл
        = a code stands in two rows of `{1}`
        ~ код стоит в двух строках `{1}`
        = a code without a row passes as it is
        ~ код без строки проходит как есть
        = a composed text has no way back
        ~ у составленного текста нет обратного пути
        = a computed value has no way back
        ~ у вычисленного значения нет обратного пути
        = a constant has no way back
        ~ у постоянного значения нет обратного пути
        = a default stands for codes without a row
        ~ значение по умолчанию стоит вместо кодов без строки
        = a default stands for what does not fit
        ~ значение по умолчанию стоит вместо того, что не подходит
        = a default stands for what is absent
        ~ значение по умолчанию стоит вместо отсутствующего
        = a flag is written its own way
        ~ признак записывается по-своему
        = a flow of the record stands here
        ~ поток этой записи стоит здесь
        = a long text is cut
        ~ длинный текст обрезается
        = a number is written its own way
        ~ число записывается по-своему
        = a platform that keeps kits as their members marks them
        ~ платформа, которая хранит комплекты как их состав, помечает его
        = a record could be bound to that of somebody else, and would overwrite it
        ~ запись могла бы связаться с чужой и переписать её
        = a record of {1} without a partner
        ~ с записью стороны {1} без пары
        = a record that is made would not be found again, and be made once more
        ~ созданная запись не нашлась бы снова и была бы создана ещё раз
        = a record without a partner
        ~ с записью без пары
        = add `changed: { field: FIELD }` to the record in the platform's files
        ~ добавьте `changed: { field: FIELD }` к записи в файлах платформы
        = add `delivery: { {1}: {2}, {3}: {4} }` to the links
        ~ добавьте к связям `delivery: { {1}: {2}, {3}: {4} }`
        = add `direction: {1} -> {2}` with `because:`
        ~ добавьте `direction: {1} -> {2}` с `because:`
        = add `direction:` from the side that counts, with `because:`
        ~ добавьте `direction:` от стороны, которая считает, с `because:`
        = add `match: [{ … }]` with a place of each side
        ~ добавьте `match: [{ … }]` с местом каждой стороны
        = add `total: FIELD` to `order:` of its `money:`, or remove the invariant
        ~ добавьте `total: FIELD` в `order:` её `money:` или уберите инвариант
        = add a link that writes `{1}`, or match by a place that is written
        ~ добавьте связь, которая пишет `{1}`, или сопоставляйте по месту, которое пишется
        = all forms of a chain are applied in a row
        ~ все формы цепочки применяются подряд
        = an amount in another currency has no way back
        ~ у суммы в другой валюте нет обратного пути
        = an invariant compares what the two orders come to in all
        ~ инвариант сравнивает итоги двух заказов
        = an order with a rest would be refused
        ~ заказ с остатком не был бы принят
        = comes back as `{1}`
        ~ возвращается как `{1}`
        = declare `discount:` in the `money: { line: … }` of {1}
        ~ объявите `discount:` в `money: { line: … }` стороны {1}
        = declare `kit: { style: whole }` in its `money:`, if it is so
        ~ объявите `kit: { style: whole }` в её `money:`, если это так
        = declare `unique: true` in the platform's files, if it is so
        ~ объявите `unique: true` в файлах платформы, если это так
        = declare `{1}s.{2}` in the platform's `operations:`
        ~ объявите `{1}s.{2}` в `operations:` платформы
        = does not come back
        ~ не возвращается
        = each conflict would be left undecided
        ~ каждый конфликт остался бы нерешённым
        = each record keeps what it last agreed on, so neither knows that the value is its own
        ~ каждая запись помнит, о чём договорилась сама, и ни одна не узнает своё значение
        = each run would have to read all records to find one
        ~ для поиска одной записи пришлось бы каждый раз читать все
        = each run would stop at its first write
        ~ каждый запуск остановился бы на первой записи
        = give one of the links a `direction`, or let one record carry both ways
        ~ дайте одной из связей `direction` или пусть одна запись переносит в обе стороны
        = it is brought to its form
        ~ значение приводится к форме
        = it is rounded to its step
        ~ значение округляется до шага
        = it runs in one direction
        ~ связь работает в одном направлении
        = its members could not be told apart on the way back
        ~ на обратном пути его состав нельзя было бы различить
        = its money is declared here
        ~ её деньги объявлены здесь
        = its operator has no way back
        ~ у её оператора нет обратного пути
        = make a line of it: `extra: { delivery: { {1}: {2}, … } }`
        ~ сделайте из неё строку: `extra: { delivery: { {1}: {2}, … } }`
        = match by one of: {1}
        ~ сопоставляйте по одному из: {1}
        = match by the identity or a unique field, or add `only: suggest`
        ~ сопоставляйте по идентификатору или уникальному полю или добавьте `only: suggest`
        = no record would ever find its partner by itself
        ~ ни одна запись не нашла бы пару сама
        = no two totals are that close
        ~ так близки не бывают никакие итоги
        = of 5 pieces each side sells one, each tells the other that 4 are left, and 3 are
        ~ из 5 штук каждая сторона продаёт одну и сообщает другой, что осталось 4, а осталось 3
        = on the way back one price has to become several
        ~ на обратном пути одна цена должна стать несколькими
        = one value does not become several again
        ~ одно значение не станет снова несколькими
        = raise `creates` or `changes`, or write `enabled: false`
        ~ увеличьте `creates` или `changes` или напишите `enabled: false`
        = records are chosen where they are read
        ~ записи отбираются там, где они читаются
        = records are created there by this
        ~ записи создаются там из-за этого
        = remove `require_law`, or change the link
        ~ уберите `require_law` или измените связь
        = remove it
        ~ уберите это
        = remove one, or give both a `select` so that no record is in both
        ~ уберите один или дайте обоим `select`, чтобы ни одна запись не попадала в оба
        = remove the link
        ~ уберите связь
        = remove the link, and add `money: { order_discount: spread, residual: split_line }`
        ~ уберите связь и добавьте `money: { order_discount: spread, residual: split_line }`
        = several codes of `{1}` stand for one
        ~ несколько кодов `{1}` соответствуют одному
        = take `only: suggest` from the way that is sure
        ~ уберите `only: suggest` у надёжного способа
        = tested on {1} values
        ~ проверено на значениях: {1}
        = the amount is declared here
        ~ сумма объявлена здесь
        = the field is declared here, without `unique: true`
        ~ поле объявлено здесь, без `unique: true`
        = the floor is declared here
        ~ наименьший период объявлен здесь
        = the flow says its direction here
        ~ поток указывает направление здесь
        = the flow that runs later would silently win
        ~ молча победил бы поток, который работает позже
        = the key stands here
        ~ ключ стоит здесь
        = the offset of a moment is lost
        ~ теряется смещение момента
        = the other direction stands here
        ~ другое направление стоит здесь
        = the other elements are lost
        ~ остальные элементы теряются
        = the other elements of the list are kept
        ~ остальные элементы списка сохраняются
        = the other flow stands here
        ~ другой поток стоит здесь
        = the place tried first is written
        ~ пишется место, которое пробуется первым
        = the platform would refuse to answer
        ~ платформа отказалась бы отвечать
        = the record is declared here
        ~ запись объявлена здесь
        = the text is written by its pattern
        ~ текст записывается по шаблону
        = the time of the day is lost
        ~ теряется время суток
        = the total is declared here
        ~ итог объявлен здесь
        = the totals are compared here
        ~ итоги сравниваются здесь
        = the totals of the two sides would differ by it
        ~ итоги двух сторон различались бы на неё
        = the way back stands here
        ~ обратный путь стоит здесь
        = the words of a name are shared out
        ~ слова имени распределяются по частям
        = turn the direction of the link round, or remove it
        ~ поверните направление связи или уберите её
        = turn the direction round, or remove the flow
        ~ поверните направление или уберите поток
        = two elements with one key would become one
        ~ два элемента с одним ключом стали бы одним
        = use the identity of the element on one side, and a place that keeps it
        ~ возьмите идентификатор элемента с одной стороны и место, которое его хранит
        = what is sent while nobody listens would be lost
        ~ присланное, пока никто не слушает, потерялось бы
        = what is there already would be made a second time
        ~ то, что уже есть, было бы создано второй раз
        = what it can be searched by stands here
        ~ по чему можно искать, указано здесь
        = what nobody declared cannot be asked for
        ~ необъявленное нельзя запросить
        = when the answer to a create is lost, nobody can tell whether to send it again
        ~ если ответ на создание потерян, никто не знает, посылать ли снова
        = which of two values stays would be chance, and somebody knows one of them already
        ~ какое из двух значений останется, решил бы случай, а одно из них уже кому-то известно
        = widen `tolerance`, or `round` the prices
        ~ увеличьте `tolerance` или округляйте цены (`round`)
        = without a word, an order with a discount of its own is refused
        ~ без указания заказ со своей скидкой не принимается
        = write `every: 10m`, or `by: hand`
        ~ напишите `every: 10m` или `by: hand`
        = write `fee: prices` or `fee: line`, or `fee: none` when it stays behind
        ~ напишите `fee: prices`, `fee: line` или `fee: none`, если она остаётся
        = write `mode: elements` or `none`
        ~ напишите `mode: elements` или `none`
        = write `order_discount: spread`, or remove `spread`
        ~ напишите `order_discount: spread` или уберите `spread`
        = write `order_discount: spread`, which shares it out over the lines
        ~ напишите `order_discount: spread`: скидка распределится по строкам
        = write `quantity_changed: keep_unit` (30 each stay), `keep_line` (180 stay) or `park`
        ~ напишите `quantity_changed: keep_unit` (останется по 30), `keep_line` (останется 180) или
        ~ `park`
        = write `repeat: unique`, `client_key` or `search_first`, as the platform has it
        ~ напишите `repeat: unique`, `client_key` или `search_first`, как это у платформы
        = write `require_law: {1}`, or change the link
        ~ напишите `require_law: {1}` или измените связь
        = write `residual: split_line` or `order_discount`, or a `tolerance` of some cents
        ~ напишите `residual: split_line` или `order_discount` или `tolerance` в несколько копеек
        = write `residual: split_line` or `park`
        ~ напишите `residual: split_line` или `park`
        = write `several: park`, or `oldest`
        ~ напишите `several: park` или `oldest`
        = write `unmatched: create`, `stage`, `park` or `skip`, or one for each side
        ~ напишите `unmatched: create`, `stage`, `park` или `skip` или по слову для каждой стороны
        = write for example `100` or `20%`
        ~ напишите, например, `100` или `20%`
        = write for example `kit: { style: exploded, member: bundle_id }`
        ~ напишите, например, `kit: { style: exploded, member: bundle_id }`
        = write it for {1}
        ~ напишите его для стороны {1}
        = {1} cannot be searched by `{2}`
        ~ {1} нельзя искать по `{2}`
        = {1} has no operation that does `{2}` with {3}
        ~ у {1} нет операции `{2}` для {3}
        = {1} in the profile `{2}`
        ~ {1} в профиле `{2}`
        = {1} keeps a discount for the whole line and {2} for a piece: 30 off each of 6 pieces is 180,
        = and with 5 pieces left that is 36 off each, or 150 off the line
        ~ {1} хранит скидку на всю строку, а {2} — на штуку: по 30 на 6 штук — это 180, а при 5 штуках —
        ~ по 36 на каждую или 150 на строку
        = {1} keeps {2} digits behind the point, and {3} {4}: {5} is lost
        ~ {1} хранит знаков после точки: {2}, а {3}: {4}; {5} теряется
        = {1} x {2} with {3} off come to {4} in {5}; in {6} {7} off each makes {8}, and {9} makes {10}
        ~ {1} x {2} со скидкой {3} — это {4} на стороне {5}; на стороне {6} скидка {7} на каждую даёт
        ~ {8}, а {9} — {10}
        """#
}
