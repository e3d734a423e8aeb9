-- The days of the week that are worked, one bit a day, Monday the lowest; in force until the next.
create table working_week (
  effective_from date primary key,
  days integer not null,
  source varchar(200)
);
insert into working_week values (date '2005-07-20', 31, 'المرسوم رقم ⁦2-05-916⁩ · Décret n° 2-05-916');

-- Days that are not like the others. A fixed holiday comes back every year on the date of its first day.
create table special_day (
  id uuid primary key,
  version bigint not null,
  kind varchar(10) not null,
  name_ar varchar(120) not null,
  name_fr varchar(120) not null,
  first_on date not null,
  last_on date,
  source varchar(200)
);
create index special_day_first on special_day (first_on);

-- Numbers are isolated left to right: in Arabic text they would appear reversed.
-- The public holidays of fixed date in public administrations: decree 2-77-169 of 28 February 1977 as completed by 2-23-688
-- (14 January, first observed in 2024) and 2-25-1140 (31 October, first observed in 2026). The older ones are counted from
-- 2020, before which there is no agreement. The religious ones follow the moon and are entered once they are announced.
insert into special_day values ('00000000-0000-4000-8000-000000000201', 0, 'FIXED', 'رأس السنة الميلادية', 'Nouvel an', date '2020-01-01', null, 'المرسوم رقم ⁦2-77-169⁩ · Décret n° 2-77-169');
insert into special_day values ('00000000-0000-4000-8000-000000000202', 0, 'FIXED', 'ذكرى تقديم وثيقة المطالبة بالاستقلال', 'Manifeste de l’Indépendance', date '2020-01-11', null, 'المرسوم رقم ⁦2-77-169⁩ · Décret n° 2-77-169');
insert into special_day values ('00000000-0000-4000-8000-000000000203', 0, 'FIXED', 'رأس السنة الأمازيغية', 'Nouvel an amazigh', date '2024-01-14', null, 'المرسوم رقم ⁦2-77-169⁩ المتمم بالمرسوم رقم ⁦2-23-688⁩ · Décret n° 2-77-169, complété par le décret n° 2-23-688');
insert into special_day values ('00000000-0000-4000-8000-000000000204', 0, 'FIXED', 'عيد الشغل', 'Fête du Travail', date '2020-05-01', null, 'المرسوم رقم ⁦2-77-169⁩ · Décret n° 2-77-169');
insert into special_day values ('00000000-0000-4000-8000-000000000205', 0, 'FIXED', 'عيد العرش', 'Fête du Trône', date '2020-07-30', null, 'المرسوم رقم ⁦2-77-169⁩ · Décret n° 2-77-169');
insert into special_day values ('00000000-0000-4000-8000-000000000206', 0, 'FIXED', 'ذكرى استرجاع إقليم وادي الذهب', 'Récupération de Oued Ed-Dahab', date '2020-08-14', null, 'المرسوم رقم ⁦2-77-169⁩ · Décret n° 2-77-169');
insert into special_day values ('00000000-0000-4000-8000-000000000207', 0, 'FIXED', 'ذكرى ثورة الملك والشعب', 'Révolution du Roi et du Peuple', date '2020-08-20', null, 'المرسوم رقم ⁦2-77-169⁩ · Décret n° 2-77-169');
insert into special_day values ('00000000-0000-4000-8000-000000000208', 0, 'FIXED', 'عيد الشباب', 'Fête de la Jeunesse', date '2020-08-21', null, 'المرسوم رقم ⁦2-77-169⁩ · Décret n° 2-77-169');
insert into special_day values ('00000000-0000-4000-8000-000000000209', 0, 'FIXED', 'عيد الوحدة', 'Fête de l’Unité', date '2026-10-31', null, 'المرسوم رقم ⁦2-77-169⁩ المتمم بالمرسوم رقم ⁦2-25-1140⁩ · Décret n° 2-77-169, complété par le décret n° 2-25-1140');
insert into special_day values ('00000000-0000-4000-8000-000000000210', 0, 'FIXED', 'ذكرى المسيرة الخضراء', 'Anniversaire de la Marche verte', date '2020-11-06', null, 'المرسوم رقم ⁦2-77-169⁩ · Décret n° 2-77-169');
insert into special_day values ('00000000-0000-4000-8000-000000000211', 0, 'FIXED', 'عيد الاستقلال', 'Fête de l’Indépendance', date '2020-11-18', null, 'المرسوم رقم ⁦2-77-169⁩ · Décret n° 2-77-169');
